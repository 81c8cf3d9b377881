using System.Globalization;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Document;
using Report = Wijkboek.Application.Reporting.AnnualReport.AnnualReport;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport;

/// <summary>A report as tests look into it: its chapters, tables and figures.</summary>
internal sealed record WrittenReport(AnnualReportInput Input, ReportDocument Document)
{
    public static async Task<WrittenReport> Of(SmallYear year)
    {
        var input = await year.Input();
        return new WrittenReport(input, Report.Write(input));
    }

    public IReadOnlyList<Part.Chapter> Chapters => [.. Document.Parts.OfType<Part.Chapter>()];

    public IReadOnlyList<string> Titles =>
        [.. Chapters.SelectMany(chapter => chapter.Sections.Select(section => section.Title).Prepend(chapter.Title))];

    public Part.Checkpoint Checkpoint => (Part.Checkpoint)Document.Parts[^1];

    public Part.Cover Cover => (Part.Cover)Document.Parts[0];

    public IReadOnlyList<Block> Blocks(string title) => Chapters
        .SelectMany(chapter => chapter.Sections.Select(section => (section.Title, section.Blocks))
            .Prepend((chapter.Title, chapter.Blocks)))
        .Single(part => part.Title == title).Blocks;

    public Table Table(string section, string? title = null) =>
        Blocks(section).OfType<Table>().Single(table => table.Title == title);

    /// <summary>The figures of a table by the key that says where each comes from.</summary>
    public static Dictionary<string, string> Figures(Table table) => table.Rows
        .SelectMany(row => row.Cells).Where(cell => cell.Source is not null)
        .GroupBy(cell => cell.Source!.Key)
        .ToDictionary(cells => cells.Key, cells => cells.First().Text.Plain);

    /// <summary>Whole euros as a person would read them back.</summary>
    public static long Read(string figure) =>
        long.Parse(figure.Replace(".", "").Replace('\u2212', '-').Replace("+", ""), CultureInfo.InvariantCulture);
}
