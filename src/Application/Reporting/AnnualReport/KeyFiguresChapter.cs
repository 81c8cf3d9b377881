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
    public static Part.Chapter? Write(AnnualReportInput input)
    {
        var figures = Figures(input).ToList();
        return figures.Count == 0
            ? null
            : new Part.Chapter(Say("annual.key_figures.title"), [new Block.KeyFigures(figures), .. Strips(input)])
            {
                Opening = Opening.Dense,
            };
    }

    /// <summary>Where little was done, the page has room for what stands behind the money.</summary>
    private static IEnumerable<KeyFigure> Figures(AnnualReportInput input)
    {
        var activities = ActivityFigures.Of(input).ToList();
        return activities.Count > 2
            ? [.. activities, .. FinanceFigures.Of(input)]
            : [.. activities, .. FinanceFigures.Background(input), .. FinanceFigures.Of(input)];
    }

    private static IEnumerable<Block> Strips(AnnualReportInput input)
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
