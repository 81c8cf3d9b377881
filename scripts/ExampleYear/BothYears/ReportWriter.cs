using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>The director writes what the figures do not tell.</summary>
/// <param name="planned">The evening on which the targets of the year are set.</param>
/// <param name="written">The evening on which the report is written.</param>
internal sealed class ReportWriter(Script script, int year, LocalDate planned, LocalDate written)
{
    public void Aim(params (Indicator Indicator, long Number)[] targets)
    {
        foreach (var (indicator, number) in targets)
            script.Record(planned, People.Board, new SetTarget(year, indicator, number, planned));
    }

    public void Explain(Indicator indicator, string text) =>
        script.Record(written, People.Board, new ExplainDifference(year, indicator, text, written));

    public void Note(ChapterKind kind, string title, params string[] paragraphs) =>
        Write(kind, new ChapterText(title, paragraphs));

    public void Write(ChapterKind kind, ChapterText text) => script.Record(written, People.Board, new WriteChapter(
        year, new ChapterId(kind.ToString().ToLowerInvariant()), kind, text, written));

    public void Plan(OutlookText outlook) =>
        script.Record(written, People.Board, new WriteOutlook(year, outlook, written));
}
