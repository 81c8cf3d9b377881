using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Subsidies.SubsidyOverview;

/// <summary>
/// What <c>show subsidies --format json</c> prints: every subsidy that was under way in the period, as it stood on its
/// last day; amounts in cents.
/// </summary>
public sealed record SubsidiesAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<SubsidiesAnswer.Subsidy> Subsidies)
{
    /// <param name="GrantedCents">Null until granted.</param>
    /// <param name="RecognizedCents">Income that followed the spending.</param>
    /// <param name="IncomeInPeriodCents">Income of the period, corrections by the determination included.</param>
    /// <param name="ReceivedAheadCents">A debt to the funder until it is earned.</param>
    public sealed record Subsidy(
        string Id,
        string Title,
        string Funder,
        SubsidyState State,
        LocalDate ActivitiesFrom,
        LocalDate ActivitiesUntil,
        long AskedCents,
        long? GrantedCents,
        long ReceivedCents,
        long RecognizedCents,
        long IncomeInPeriodCents,
        long? DeterminedCents,
        long RepaidCents,
        long ReceivedAheadCents,
        long ReceivableCents,
        long RepayableCents,
        SubsidyStep? NextStep,
        LocalDate? NextStepBefore);

    public static async Task<Answer> Give(Question question)
    {
        var files = await question.All(SubsidyOverview.Files);
        var rows = SubsidyOverview.In(files.Values, question.From, question.To);
        return new Answer(
            new SubsidiesAnswer(question.Cooperative, question.From, question.To, [.. rows.Select(Data)]),
            Table(rows));
    }

    private static Subsidy Data(SubsidyRow row) => new(
        row.Now.Application.Subsidy.Value,
        row.Now.Application.Title,
        row.Now.Application.Funder,
        row.Now.State,
        row.Now.Grant?.From ?? row.Now.Application.From,
        row.Now.Grant?.Until ?? row.Now.Application.Until,
        row.Now.Application.Asked.Cents,
        row.Now.Grant?.Amount.Cents,
        row.Now.Received.Cents,
        row.Now.Recognized.Cents,
        row.IncomeInPeriod.Cents,
        row.Now.Determined?.Cents,
        row.Now.Repaid.Cents,
        row.Now.Position.ReceivedAhead.Cents,
        row.Now.Position.Receivable.Cents,
        row.Now.Position.Repayable.Cents,
        row.Now.Next?.Step,
        row.Now.Next?.Before);

    private static AnswerTable Table(IReadOnlyList<SubsidyRow> rows) => new(
        [
            "Subsidie", "Geldgever", "Stand", "Aangevraagd", "Verleend", "Ontvangen", "Baten", "Vastgesteld",
            "Terugbetaald", "Volgende stap", "Uiterlijk",
        ],
        [
            .. rows.Select(row => (IReadOnlyList<object?>)
            [
                row.Now.Application.Title,
                row.Now.Application.Funder,
                Sentences.Word(row.Now.State),
                row.Now.Application.Asked,
                row.Now.Grant?.Amount,
                row.Now.Received,
                row.Now.Recognized,
                row.Now.Determined,
                row.Now.Repaid,
                row.Now.Next is { } next ? Sentences.Word(next.Step) : null,
                row.Now.Next?.Before,
            ]),
        ]);
}
