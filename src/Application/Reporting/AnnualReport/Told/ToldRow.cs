using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Reporting.AnnualReport.Told;

/// <summary>A short text that somebody wrote to stand beside figures.</summary>
internal static class ToldRow
{
    /// <summary>None when it was not written.</summary>
    public static IEnumerable<LabelledRow> Of(AnnualReportInput input, ChapterKind kind) =>
        input.Story.Find(kind) is { } chapter
            ? [new LabelledRow(
                chapter.Text.Title,
                [.. chapter.Text.Paragraphs.Select(paragraph => new Block.Paragraph(paragraph))])]
            : [];

    /// <summary>The same as a block of its own.</summary>
    public static IEnumerable<Block> Alone(AnnualReportInput input, ChapterKind kind) =>
        Of(input, kind).ToList() is { Count: > 0 } rows ? [new Block.LabelledRows(rows)] : [];
}
