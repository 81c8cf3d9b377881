using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Kpi;

namespace Wijkboek.Application.Reporting;

/// <summary>The module's table of contents: its questions, and the small views that
/// reports need besides those of the other modules.</summary>
public static class ReportingModule
{
    public static CooperativeProfileView Profiles { get; } = new();

    public static EventsPerDayView EventsPerDay { get; } = new();

    public static QuestionCatalogue AddReporting(this QuestionCatalogue questions) => questions
        .Add("kpi", KpiAnswer.Give);

    public static IReadOnlyList<Projection> Projections { get; } = [Profiles, EventsPerDay];
}
