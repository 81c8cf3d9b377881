using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.CashCounts;

/// <summary>
/// What <c>show cash --format json</c> prints: every time that the cash was counted in the period, with what the ledger
/// said then. Cents.
/// </summary>
/// <param name="Open">Differences that are not booked.</param>
public sealed record CashAnswer(
    string Coop, LocalDate From, LocalDate To, int Open, IReadOnlyList<CashAnswer.Count> Counts)
{
    /// <param name="ExpectedCents">What the ledger said of the end of that day, when it was counted.</param>
    /// <param name="DifferenceCents">Above zero there was more in the box.</param>
    /// <param name="SecondName">Null when it was forgotten.</param>
    /// <param name="Entry">In which the difference was booked.</param>
    public sealed record Count(
        string Id, string Account, LocalDate CountedOn, long CountedCents, long ExpectedCents, long DifferenceCents,
        string CountedBy, string Second, string? SecondName, string? Entry, IReadOnlyList<Pieces> Pieces,
        IReadOnlyList<long> Positions)
    {
        public bool WaitsForBooking => DifferenceCents != 0 && Entry is null;
    }

    public sealed record Pieces(long PieceCents, int Count);

    public static CashCountsView View { get; } = new();

    public static async Task<Answer> Give(Question question)
    {
        var people = await People.Read(question);
        var counts = (await question.All(View)).Values
            .Select(traced => Of(traced, people))
            .Where(one => question.From <= one.CountedOn && one.CountedOn <= question.To)
            .OrderByDescending(one => one.CountedOn).ThenByDescending(one => one.Positions[0])
            .ToList();
        var answer = new CashAnswer(
            question.Cooperative, question.From, question.To, counts.Count(one => one.WaitsForBooking), counts);
        return new Answer(answer, Table(answer));
    }

    private static Count Of(TracedCashCount traced, People people)
    {
        var (count, counted) = (traced.Count, traced.Count.Counted!);
        return new Count(
            counted.Count.Value, counted.Account, counted.CountedOn, counted.Counted.Cents, counted.Expected.Cents,
            count.Difference.Cents, counted.CountedBy, counted.Second.Value, people.NameOf(counted.Second),
            count.Booked?.Entry.Value, [.. counted.Pieces.Select(one => new Pieces(one.Piece.Cents, one.Count))],
            traced.Positions);
    }

    private static AnswerTable Table(CashAnswer answer) => new(
        ["Telling", "Dag", "Rekening", "Geteld", "Volgens het boek", "Verschil", "Geteld door", "Samen met", "Boeking"],
        [
            .. answer.Counts.Select(one => (IReadOnlyList<object?>)
            [
                one.Id, one.CountedOn, one.Account, new Money(one.CountedCents), new Money(one.ExpectedCents),
                new Money(one.DifferenceCents), one.CountedBy, one.SecondName ?? one.Second, one.Entry,
            ]),
        ]);
}
