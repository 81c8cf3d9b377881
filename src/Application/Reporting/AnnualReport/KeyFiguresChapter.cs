using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The year on one page: large figures, and one euro cut in a hundred on its way in and out.</summary>
internal static class KeyFiguresChapter
{
    // With the two of the ledger these make four rows, or three when the strips below take half the page.
    private const int MostActivities = 6, MostAboveTallStrips = 4;

    // In points, both strips together.
    private const double TallStrips = 150;

    public static Part.Chapter? Write(AnnualReportInput input)
    {
        var strips = Strips(input).ToList();
        var figures = Figures(input, strips.Sum(strip => strip.Drawing.Height) > TallStrips).ToList();
        return figures.Count == 0
            ? null
            : new Part.Chapter(Say("annual.key_figures.title"), [new Block.KeyFigures(figures), .. strips])
            {
                Opening = Opening.Dense,
            };
    }

    /// <summary>
    /// Where little was done, the page has room for what stands behind the money; where the strips need many labels,
    /// it has room for fewer figures.
    /// </summary>
    private static IEnumerable<KeyFigure> Figures(AnnualReportInput input, bool isTight)
    {
        var activities = ActivityFigures.Of(input).Take(isTight ? MostAboveTallStrips : MostActivities).ToList();
        return activities.Count > 2
            ? [.. activities, .. FinanceFigures.Of(input)]
            : [.. activities, .. FinanceFigures.Background(input), .. FinanceFigures.Of(input)];
    }

    private static IEnumerable<Block.Chart> Strips(AnnualReportInput input)
    {
        if (input.Earnings.Total.IsPositive)
            yield return Strip("annual.key_figures.euro_in", EuroIn(input));
        if (input.Statement.TotalExpense.Realised.IsPositive)
            yield return Strip("annual.key_figures.euro_out", EuroOut(input.Statement));
    }

    private static Block.Chart Strip(string title, IReadOnlyList<EuroPart> parts) =>
        new(Say(title), EuroStrip.Draw(Say(title), parts, HouseFonts.Width));

    private static IReadOnlyList<EuroPart> EuroIn(AnnualReportInput input) => Toned(input.Earnings.Streams
        .GroupBy(stream => stream.Category)
        .Select(streams => (Word(streams.Key), streams.Sum(stream => stream.Amount))));

    /// <summary>What was not spent went to the reserves, and is part of where the euro went.</summary>
    private static IReadOnlyList<EuroPart> EuroOut(Statement statement)
    {
        var spent = Toned(statement.Expense.Select(heading => (heading.Name, heading.Total.Realised)));
        var left = statement.Result.Realised;
        return left.IsPositive
            ? [.. spent, new EuroPart(Say("annual.key_figures.to_reserves"), left.Cents, PartTone.Highlight)]
            : spent;
    }

    /// <summary>The larger half of the parts is dark, the smaller light.</summary>
    private static IReadOnlyList<EuroPart> Toned(IEnumerable<(string Name, Money Amount)> parts)
    {
        var ordered = parts.Where(part => part.Amount.IsPositive).OrderByDescending(part => part.Amount).ToList();
        var dark = (ordered.Count + 1) / 2;
        return [.. ordered.Select((part, index) => new EuroPart(
            part.Name, part.Amount.Cents, index < dark ? PartTone.Dark : PartTone.Light))];
    }
}
