using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Closing;

/// <summary>What comes: the days of the next year that are known, its budget, and what people intend.</summary>
internal static class OutlookChapter
{
    // More labels than these do not fit along the line, so the days are listed as well.
    private const int MostOnLine = 6;

    public static Part.Chapter? Write(AnnualReportInput input)
    {
        var outlook = input.Story.Outlook?.Text;
        Block[] blocks = [.. Days(input), .. NextBudget.Write(input), .. Plans(input, outlook)];
        var hasBudget = NextBudget.Of(input) is not null;
        return outlook is null && !hasBudget
            ? null
            : new Part.Chapter(
                Say(hasBudget ? "annual.outlook.title_budget" : "annual.outlook.title", ("year", $"{input.Year + 1}")),
                blocks)
            {
                Lead = outlook?.Lead is { } lead ? RichText.FromString(lead) : null,
                FooterTitle = Say("annual.outlook.footer"),
                Opening = Opening.TwoLines,
            };
    }

    private static IEnumerable<Block> Days(AnnualReportInput input)
    {
        var days = ComingDays.Of(input);
        if (days.Count > 0)
            yield return new Block.Chart(null, YearLine.Draw(
                Say("annual.outlook.days", ("year", $"{input.Year + 1}")), input.Year + 1, days, HouseFonts.Width));
    }

    /// <summary>
    /// At the left the days in full, when the line has no room for them all; at the right the intentions.
    /// </summary>
    private static IEnumerable<Block> Plans(AnnualReportInput input, OutlookText? outlook)
    {
        var days = ComingDays.Of(input);
        Block[] list = days.Count > MostOnLine ? [List(input, days)] : [];
        Block[] intentions = outlook is null
            ? []
            :
            [
                new Block.Heading(Say("annual.outlook.intentions")),
                new Block.Steps([.. outlook.Intentions.Select(RichText.FromString)]),
            ];
        Block[] attention = outlook?.Attention is { Count: > 0 } paragraphs
            ?
            [
                new Block.Heading(Say("annual.outlook.attention")),
                .. paragraphs.Select(paragraph => new Block.Paragraph(paragraph)),
            ]
            : [];
        var (left, right) = list.Length > 0
            ? (list, [.. intentions, .. attention])
            : (intentions, attention);
        return left.Length > 0 && right.Length > 0 ? [new Block.TwoColumns(left, right)] : [.. left, .. right];
    }

    private static Table List(AnnualReportInput input, IReadOnlyList<YearLineDay> days) => new(
        [new TableColumn(Say("annual.outlook.when"), 62), new TableColumn(Say("annual.outlook.what"))],
        [.. days.Select(day => TableRow.Item(Dutch.DayAndMonth(day.Day), day.What))])
    {
        Title = Say("annual.outlook.days", ("year", $"{input.Year + 1}")),
        Style = TableStyle.Matrix,
    };
}
