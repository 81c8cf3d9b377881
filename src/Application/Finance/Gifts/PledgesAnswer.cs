using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Application.Finance.Gifts;

/// <summary>
/// What <c>show pledges --format json</c> prints: what was promised and what was given in the period, by pledge and by
/// purpose, and what is late on its last day. Cents.
/// </summary>
public sealed record PledgesAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    IReadOnlyList<PledgesAnswer.Promise> Pledges,
    IReadOnlyList<PledgesAnswer.Given> Gifts,
    IReadOnlyList<PledgesAnswer.Purpose> Purposes)
{
    /// <param name="Giver">Null when the name was forgotten.</param>
    /// <param name="LastDay">Nothing is due after it; null while there is no end in sight.</param>
    /// <param name="ExpectedCents">Due in the period.</param>
    /// <param name="ReceivedCents">In the period.</param>
    /// <param name="LateCents">Since the pledge began.</param>
    public sealed record Promise(
        string Id, string? Member, string? Giver, long AmountCents, PledgeInterval Interval, LocalDate From,
        LocalDate? LastDay, bool Ended, string IncomeStream, string? Project, bool Periodic, long ExpectedCents,
        long ReceivedCents, long LateCents, LocalDate? LateSince, IReadOnlyList<long> Positions);

    /// <param name="Giver">Null when nobody knows who, or the name was forgotten.</param>
    /// <param name="ReversedOn">It counts no more when it was undone.</param>
    public sealed record Given(
        string Id, string? Pledge, string? Member, string? Giver, LocalDate ReceivedOn, long AmountCents, PaidBy By,
        string IncomeStream, string? Project, LocalDate? ReversedOn, IReadOnlyList<long> Positions)
    {
        /// <summary>Names who gave, in addresses; null when nobody knows.</summary>
        public string? GiverKey => Giver is null ? null
            : Member ?? (Pledge is { } pledge ? $"pledge-{pledge}" : $"gift-{Id}");

        /// <summary>A member, or whoever from outside is called the same; null when nobody knows.</summary>
        public string? GivenBy => Giver is null ? null : Member ?? $" {Giver.Trim().ToUpperInvariant()}";
    }

    /// <param name="Project">Null is what the givers left open.</param>
    public sealed record Purpose(string? Project, long ExpectedCents, long ReceivedCents);

    public long ExpectedCents => Purposes.Sum(purpose => purpose.ExpectedCents);

    public long ReceivedCents => Purposes.Sum(purpose => purpose.ReceivedCents);

    public long LateCents => Pledges.Sum(pledge => pledge.LateCents);

    /// <summary>Gifts that count, of whoever can be named.</summary>
    /// <param name="giver">The key of one gift of somebody, for all of that giver; null for everybody.</param>
    public IEnumerable<Given> GivenBy(string? giver)
    {
        var who = Gifts.FirstOrDefault(gift => gift.GiverKey == giver)?.GivenBy;
        return giver is not null && who is null
            ? []
            : Gifts.Where(gift => gift is { ReversedOn: null, GivenBy: not null }
                && (giver is null || gift.GivenBy == who));
    }

    public static async Task<Answer> Give(Question question)
    {
        var files = await PledgeFile.Read(question);
        var gifts = await GiftsOf(question, files);
        var promises = files.Select(file => Of(file, question))
            .Where(one => one.From <= question.To
                && (one.LastDay is null || one.LastDay >= question.From || one.ReceivedCents + one.LateCents > 0))
            .ToList();
        var answer = new PledgesAnswer(
            question.Cooperative, question.From, question.To, promises, gifts, PurposesOf(promises, gifts));
        return new Answer(answer, Table(answer));
    }

    private static Promise Of(PledgeFile file, Question question)
    {
        var (recorded, terms) = (file.Recorded, file.Pledge.Terms[^1]);
        var late = file.LateOn(question.LastDay);
        return new Promise(
            recorded.Pledge.Value, recorded.Member?.Value, file.Giver, terms.Amount.Cents, terms.Interval,
            recorded.From, file.Pledge.LastDay, file.Pledge.Ended is not null, recorded.IncomeStream.Value,
            recorded.Project, recorded.Periodic, file.ExpectedIn(question.From, question.To).Cents,
            file.ReceivedIn(question.From, question.To).Cents, late?.Amount.Cents ?? 0, late?.Since, file.Positions);
    }

    private static async Task<List<Given>> GiftsOf(Question question, IReadOnlyList<PledgeFile> files)
    {
        var people = await People.Read(question);
        var givers = files.ToDictionary(file => file.Recorded.Pledge, file => file.Giver);
        return
        [
            .. from traced in (await question.All(GiftBook.Gifts)).Values
               let gift = traced.Gift.Received!
               where question.From <= gift.ReceivedOn && gift.ReceivedOn <= question.To
               orderby gift.ReceivedOn descending, traced.Positions[0] descending
               select new Given(
                   gift.Gift.Value, gift.Pledge?.Value, gift.Member?.Value,
                   gift.Pledge is { } pledge ? givers.GetValueOrDefault(pledge)
                       : gift.Member is { } member ? people.NameOf(member) : people.Open(gift.Giver),
                   gift.ReceivedOn, gift.Amount.Cents, gift.By, gift.IncomeStream.Value, gift.Project,
                   traced.Gift.Reversed?.ReversedOn, traced.Positions),
        ];
    }

    private static IReadOnlyList<Purpose> PurposesOf(List<Promise> promises, List<Given> gifts) =>
    [
        .. promises.Select(one => new Purpose(one.Project, one.ExpectedCents, 0))
            .Concat(gifts.Where(gift => gift.ReversedOn is null)
                .Select(gift => new Purpose(gift.Project, 0, gift.AmountCents)))
            .GroupBy(one => one.Project)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Purpose(
                same.Key, same.Sum(one => one.ExpectedCents), same.Sum(one => one.ReceivedCents))),
    ];

    private static AnswerTable Table(PledgesAnswer answer) => new(
        [
            "Toezegging", "Gever", "Bedrag", "Hoe vaak", "Vanaf", "Tot en met", "Project", "Verwacht", "Ontvangen",
            "Te laat", "Te laat sinds",
        ],
        [
            .. answer.Pledges.Select(one => (IReadOnlyList<object?>)
            [
                one.Id, one.Giver ?? one.Member, new Money(one.AmountCents), Sentences.Word(one.Interval), one.From,
                one.LastDay, one.Project, new Money(one.ExpectedCents), new Money(one.ReceivedCents),
                new Money(one.LateCents), one.LateSince,
            ]),
        ]);
}
