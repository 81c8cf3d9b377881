using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
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
        var book = await LedgerBook.LedgerBook.Read(question);
        var earnings = Earnings.Of(book, question.From, question.To);
        var before = PeriodBefore.Of(question.From, question.To);
        var previous = book.YearOn(before.Start) is null ? null : Earnings.Of(book, before.Start, before.End);
        return new Answer(Data(question, earnings), Table(earnings, previous));
    }

    /// <summary>Each warning as a sentence that names the line it passed.</summary>
    public static IEnumerable<string> WarningsOf(Earnings earnings)
    {
        if (earnings.LargestFunderWarns)
            yield return Sentences.Say(
                "earnings.largest_funder_warns",
                ("funder", earnings.Largest!.Funder),
                ("share", Dutch.Percent(earnings.Largest.Share, 1)),
                ("line", Dutch.Percent(earnings.WarningLines.LargestFunder.Fraction)));
        if (earnings.ConcentrationWarns)
            yield return Sentences.Say(
                "earnings.concentration_warns",
                ("index", Dutch.Number(earnings.Concentration, 2)),
                ("line", Dutch.Number(earnings.WarningLines.Concentration.Fraction, 2)));
    }

    private static EarningsAnswer Data(Question question, Earnings earnings) => new(
        question.Cooperative,
        question.From,
        question.To,
        earnings.Total.Cents,
        [
            .. earnings.Streams.Select(stream => new Stream(
                stream.Category, stream.Funder, stream.Structural, false, stream.Amount.Cents, stream.Share)),
            .. InKind(earnings).Select(given => new Stream(
                given.Category, given.Funder, given.Structural, true, given.Amount.Cents, given.Share)),
        ],
        earnings.Largest?.Share ?? 0,
        earnings.Concentration,
        earnings.StructuralShare,
        [.. WarningsOf(earnings)]);

    /// <summary>Support in kind has no share: it is no part of the income.</summary>
    private static IEnumerable<EarningsStream> InKind(Earnings earnings) => earnings.InKind
        .GroupBy(given => (given.Support.Category, given.Support.Funder, given.Support.Structural))
        .Select(given => new EarningsStream(
            given.Key.Category, given.Key.Funder, given.Key.Structural, given.Sum(one => one.Support.Value), 0))
        .OrderByDescending(given => given.Amount).ThenBy(given => given.Funder, StringComparer.Ordinal);

    private static AnswerTable Table(Earnings earnings, Earnings? previous)
    {
        var before = previous?.Streams.ToDictionary(KeyOf, stream => stream.Amount);
        var given = previous is null ? null : InKind(previous).ToDictionary(KeyOf, stream => stream.Amount);
        var streams = earnings.Streams.Concat(Gone(previous?.Streams, earnings.Streams));
        var inKind = InKind(earnings).ToList();
        return new AnswerTable(
            ["Categorie", "Geldgever", "Structureel", "In natura", "Bedrag", "Aandeel", "Vorige periode"],
            [
                .. streams.Select(stream => Row(stream, false, Dutch.Percent(stream.Share, 1), before)),
                ["Totaal", null, null, null, earnings.Total, null, previous?.Total],
                .. inKind.Concat(Gone(previous is null ? null : InKind(previous), inKind))
                    .Select(stream => Row(stream, true, null, given)),
            ]);
    }

    // What there was the period before and is no more, at zero: otherwise that column would not add up.
    private static IEnumerable<EarningsStream> Gone(
        IEnumerable<EarningsStream>? before, IReadOnlyList<EarningsStream> now) =>
        (before ?? [])
            .Where(stream => !now.Any(other => KeyOf(other) == KeyOf(stream)))
            .Select(stream => stream with { Amount = Money.Zero, Share = 0 });

    private static IReadOnlyList<object?> Row(
        EarningsStream stream,
        bool inKind,
        string? share,
        Dictionary<(EarningsCategory, string, bool), Money>? before) =>
    [
        Sentences.Word(stream.Category), stream.Funder, stream.Structural, inKind, stream.Amount, share,
        before?.GetValueOrDefault(KeyOf(stream)),
    ];

    private static (EarningsCategory, string, bool) KeyOf(EarningsStream stream) =>
        (stream.Category, stream.Funder, stream.Structural);
}
