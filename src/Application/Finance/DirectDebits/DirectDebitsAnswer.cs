using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;

namespace Wijkboek.Application.Finance.DirectDebits;

/// <summary>
/// What <c>show direct-debits --format json</c> prints: what can be collected now, every mandate, and the rounds whose
/// contributions are of a year that the period touches. Cents.
/// </summary>
public sealed record DirectDebitsAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    IReadOnlyList<Collectable> ToCollect,
    IReadOnlyList<DirectDebitsAnswer.Mandate> Mandates,
    IReadOnlyList<DirectDebitsAnswer.Round> Rounds)
{
    /// <param name="Name">Null when it was forgotten.</param>
    /// <param name="LastDay">On which it can still be used, when it is not used before.</param>
    /// <param name="Positions">Where in the journal its facts stand.</param>
    public sealed record Mandate(
        string Id,
        string Member,
        string? Name,
        string? Iban,
        LocalDate SignedOn,
        bool Recurring,
        LocalDate? FirstUsedOn,
        LocalDate? LastUsedOn,
        LocalDate? EndedOn,
        LocalDate? LastDay,
        IReadOnlyList<long> Positions);

    /// <param name="File">SHA-256 of the file for the bank; null until it was made.</param>
    public sealed record Round(
        int Year,
        string Id,
        string Account,
        CollectionState State,
        LocalDate CollectOn,
        LocalDate NotifiedOn,
        long TotalCents,
        long ReceivedCents,
        LocalDate? SentOn,
        DebitFormat? Format,
        string? File,
        IReadOnlyList<Line> Lines,
        IReadOnlyList<long> Positions);

    public sealed record Line(
        int Number,
        string EndToEndId,
        string Mandate,
        string Member,
        string? Name,
        DebitSequence Sequence,
        long AmountCents,
        LocalDate? SettledOn,
        LocalDate? ReturnedOn,
        string? ReturnCode);

    public static async Task<Answer> Give(Question question)
    {
        var personal = await question.Personal();
        var mandates = await question.All(DirectDebitBook.Mandates);
        var years = await question.All(DirectDebitBook.Rounds);
        var answer = new DirectDebitsAnswer(
            question.Cooperative, question.From, question.To,
            await Collectable.Read(
                question, mandates.Values, years.GetValueOrDefault($"{question.To.Year:0000}")?.Collections, personal),
            [
                .. mandates.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => Of(one.Value, personal)),
            ],
            [
                .. years.Values.SelectMany(year => year.Collections.All.Values.Select(round => (year, round)))
                    .Where(one => question.From.Year <= one.round.DrawnUp.Year
                        && one.round.DrawnUp.Year <= question.To.Year)
                    .OrderBy(one => one.round.DrawnUp.CollectOn)
                    .Select(one => Of(
                        one.round, one.year.Positions[one.round.DrawnUp.Round.Value], personal)),
            ]);
        return new Answer(answer, Table(answer));
    }

    private static Mandate Of(TracedMandate traced, PersonalReader personal)
    {
        var (mandate, given) = (traced.Mandate, traced.Mandate.Given!);
        return new Mandate(
            given.Mandate.Value, given.Member.Value, personal.Text(mandate.Name), personal.Text(mandate.Iban),
            given.SignedOn, given.Recurring, mandate.Uses.IsEmpty ? null : mandate.Uses.Min(use => use.CollectOn),
            mandate.Uses.IsEmpty ? null : mandate.Uses.Max(use => use.CollectOn), mandate.Ended?.EndedOn,
            mandate.LastDay, traced.Positions);
    }

    private static Round Of(Collection round, IReadOnlyList<long> positions, PersonalReader personal)
    {
        var drawnUp = round.DrawnUp;
        return new Round(
            drawnUp.Year, drawnUp.Round.Value, drawnUp.Account.Value, round.State, drawnUp.CollectOn,
            drawnUp.NotifiedOn, drawnUp.Total.Cents,
            drawnUp.Lines.Where(line => round.Settled.ContainsKey(line.Number)
                && !round.Returned.ContainsKey(line.Number)).Sum(line => line.Amount).Cents,
            round.Sent?.SentOn, round.Sent?.Format, round.Sent?.File,
            [
                .. drawnUp.Lines.Select(line => new Line(
                    line.Number, line.EndToEndId, line.Mandate.Value, line.Member.Value, personal.Text(line.Name),
                    line.Sequence, line.Amount.Cents, round.Settled.GetValueOrDefault(line.Number)?.BookedOn,
                    round.Returned.GetValueOrDefault(line.Number)?.ReturnedOn,
                    round.Returned.GetValueOrDefault(line.Number)?.Code)),
            ],
            positions);
    }

    private static AnswerTable Table(DirectDebitsAnswer answer) => new(
        ["Ronde", "Jaar", "Stand", "Incasseren op", "Regel", "Naam", "Bedrag", "Ontvangen op", "Teruggehaald op"],
        [
            .. answer.Rounds.SelectMany(round => round.Lines.Select(line => (IReadOnlyList<object?>)
            [
                round.Id, round.Year.ToString(), Sentences.Word(round.State), round.CollectOn, line.Number, line.Name,
                new Money(line.AmountCents), line.SettledOn, line.ReturnedOn,
            ])),
        ]);
}
