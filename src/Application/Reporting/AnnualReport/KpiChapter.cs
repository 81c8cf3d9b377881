using Wijkboek.Application.Reporting.AnnualReport.Told;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The six figures that the municipality gets, against their targets and the year before.</summary>
internal static class KpiChapter
{
    public static Part.Chapter? Write(AnnualReportInput input)
    {
        if (!input.Kpi.HasAnything)
            return null;
        var table = KpiTable.Write(
            input.Kpi, $"{input.Year}", $"{input.Year - 1}",
            Say("annual.source", ("view", "kpi"), ("period", $"{input.Year}")) + ".");
        return new Part.Chapter(
            Say("kpi.chapter"), [table, .. ToldRow.Alone(input, ChapterKind.KeyFiguresNote)])
        {
            Lead = KpiTable.Lead(input.Kpi),
            Opening = Opening.TwoLines,
        };
    }
}
