using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>How much hangs on one funder or on few, against the warning lines, and how sure it is.</summary>
internal static class SpreadSection
{
    public static Section Write(AnnualReportInput input) => new(
        Say("annual.spread.title"),
        [LargestFunder(input), Concentration(input), EarningsChapter.Funders(input)]);

    private static Block.Beside LargestFunder(AnnualReportInput input)
    {
        var (earnings, largest) = (input.Earnings, input.Earnings.Largest!);
        var title = Say(
            "annual.spread.largest_chart",
            ("cents", Dutch.Number(largest.Share * 100, 0)), ("funder", largest.Funder));
        var (first, second) = Parts(earnings, largest.Funder);
        return new Block.Beside(
            new MarginNote(
                Say("annual.spread.largest_title"),
                [
                    Say("annual.spread.largest", ("funder", largest.Funder)),
                    Verdict(earnings.LargestFunderWarns, input.Year),
                    Source(input),
                ]),
            [
                new Block.Chart(title, ShareColumns.Draw(
                    title, first.Name, second.Name,
                    [
                        .. input.EarningsYears.Select(year => new ShareYear(
                            year.Year,
                            ShareOf(year.Earnings, largest.Funder, first.Takes),
                            ShareOf(year.Earnings, largest.Funder, second.Takes))),
                    ],
                    new ShareLines(earnings.WarningLines.LargestFunder.Fraction),
                    HouseFonts.Width)),
            ]);
    }

    /// <summary>What the largest funder pays for: its main kind of income and the rest, or else by certainty.</summary>
    private static (FunderPart First, FunderPart Second) Parts(Earnings earnings, string funder)
    {
        var kinds = earnings.Streams.Where(stream => stream.Funder == funder)
            .GroupBy(stream => stream.Category)
            .OrderByDescending(streams => streams.Sum(stream => stream.Amount)).Select(streams => streams.Key)
            .ToList();
        if (kinds.Count == 1)
            return (new(Word("annual.spread.structural"), stream => stream.Structural),
                new(Word("annual.spread.incidental"), stream => !stream.Structural));
        return (new(IncomeKinds.Short(kinds[0]), stream => stream.Category == kinds[0]),
            new(
                kinds.Count == 2 ? IncomeKinds.Short(kinds[1]) : Word("annual.spread.other"),
                stream => stream.Category != kinds[0]));
    }

    private static Block.Beside Concentration(AnnualReportInput input)
    {
        var title = Say(
            input.Earnings.ConcentrationWarns
                ? "annual.spread.concentration_above"
                : "annual.spread.concentration_below",
            ("index", Dutch.Number(input.Earnings.Concentration, 2)));
        return new Block.Beside(
            new MarginNote(
                Say("annual.spread.concentration_title"),
                [Say("annual.spread.concentration"), Verdict(input.Earnings.ConcentrationWarns, input.Year)]),
            [
                new Block.Chart(title, ConcentrationScale.Draw(
                    title,
                    [
                        .. input.EarningsYears.Select(year =>
                            new ConcentrationYear(year.Year, year.Earnings.Concentration)),
                    ],
                    input.Earnings.WarningLines.Concentration.Fraction,
                    HouseFonts.Width)),
            ]);
    }

    /// <summary>Stands with the mix, of which it is the sum.</summary>
    public static Block.Beside Structural(AnnualReportInput input)
    {
        var title = Say(
            "annual.spread.structural_chart", ("cents", Dutch.Number(input.Earnings.StructuralShare * 100, 0)));
        return new Block.Beside(
            new MarginNote(Say("annual.spread.structural_title"), [Say("annual.spread.structural_note")]),
            [
                new Block.Chart(title, StructuralBars.Draw(
                    title,
                    [
                        .. input.EarningsYears.Select(year => new StructuralYear(
                            year.Year, year.Earnings.Total.IsPositive ? year.Earnings.StructuralShare : null)),
                    ],
                    HouseFonts.Width)),
            ]);
    }

    private static RichText Verdict(bool warns, int year) => warns
        ? RichText.Warning(Say("annual.spread.above", ("year", $"{year}")))
        : Say("annual.spread.below", ("year", $"{year}"));

    private static decimal ShareOf(Earnings earnings, string funder, Func<EarningsStream, bool> takes) =>
        earnings.Total.IsPositive
            ? decimal.Divide(
                earnings.Streams.Where(stream => stream.Funder == funder && takes(stream))
                    .Sum(stream => stream.Amount).Cents,
                earnings.Total.Cents)
            : 0;

    private static string Source(AnnualReportInput input) => Say(
        "annual.source", ("view", "earnings"),
        ("period", input.EarningsYears.Count > 1 ? $"{input.EarningsYears[0].Year}–{input.Year}" : $"{input.Year}"));

    private sealed record FunderPart(string Name, Func<EarningsStream, bool> Takes);
}
