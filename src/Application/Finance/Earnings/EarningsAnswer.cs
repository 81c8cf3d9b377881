using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Finance.Earnings;

/// <summary>What <c>show earnings --format json</c> prints; amounts in cents, shares with four decimals.</summary>
public sealed record EarningsAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    long TotalCents,
    IReadOnlyList<EarningsAnswer.Stream> Streams,
    decimal LargestFunderShare,
    decimal Concentration,
    decimal StructuralShare,
    IReadOnlyList<string> Warnings)
{
    public sealed record Stream(
        EarningsCategory Category, string Funder, bool Structural, bool InKind, long AmountCents, decimal Share);

    public static async Task<Answer> Give(Question question)
    {
        var earnings = Earnings.Of(await LedgerBook.LedgerBook.Read(question), question.From, question.To);
        return new Answer(Data(question, earnings), Table(earnings));
    }

    /// <summary>Each warning as a sentence that names the line it passed.</summary>
    public static IEnumerable<string> WarningsOf(Earnings earnings)
    {
        if (earnings.LargestFunderWarns)
            yield return Sentences.Say(
                "earnings.largest_funder_warns",
                ("funder", earnings.Largest!.Funder),
                ("share", Dutch.Percent(earnings.Largest.Share, 1)),
                ("line", $"{earnings.WarningLines.LargestFunderPercent}%"));
        if (earnings.ConcentrationWarns)
            yield return Sentences.Say(
                "earnings.concentration_warns",
                ("index", Dutch.Number(earnings.Concentration, 2)),
                ("line", Dutch.Number(earnings.WarningLines.ConcentrationPercent / 100m, 2)));
    }

    private static EarningsAnswer Data(Question question, Earnings earnings) => new(
        question.Cooperative,
        question.From,
        question.To,
        earnings.Total.Cents,
        [.. earnings.Streams.Select(stream => new Stream(
            stream.Category, stream.Funder, stream.Structural, false, stream.Amount.Cents, stream.Share))],
        earnings.Largest?.Share ?? 0,
        earnings.Concentration,
        earnings.StructuralShare,
        [.. WarningsOf(earnings)]);

    private static AnswerTable Table(Earnings earnings) => new(
        ["Categorie", "Geldgever", "Structureel", "Bedrag", "Aandeel"],
        [
            .. earnings.Streams.Select(stream => (IReadOnlyList<object?>)
                [
                    Sentences.Word(stream.Category), stream.Funder, stream.Structural, stream.Amount,
                    Dutch.Percent(stream.Share, 1),
                ]),
            ["Totaal", null, null, earnings.Total, null],
        ]);
}
