using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>Behind the days: a calendar year, which is every fact that was recorded in it.</summary>
internal static class EventsPerDayTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var view = new TracedView();
        foreach (var (year, days) in await question.All(ReportingModule.EventsPerDay))
            view.Count(year, Enumerable.Range(0, days.Total).Select(next => days.First + next));
        return view;
    }
}
