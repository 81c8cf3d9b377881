using Wijkboek.Application.Reporting;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Reporting.YearStories;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Kpi;

/// <summary>The six figures with their targets and with what was said of them.</summary>
internal static class KpiReading
{
    /// <summary>Targets and explanations are of a fiscal year; another period has none.</summary>
    public static async Task<KpiComparison> Read(Visit visit)
    {
        var story = visit.Time.Year is { } year
            ? await ReportingModule.YearStories.Of(visit.Question, year)
            : StoryOfYear.None;
        return await KpiComparison.Read(visit.Question, story);
    }
}
