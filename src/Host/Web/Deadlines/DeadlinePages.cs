using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Domain.Finance.Rates;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Deadlines;

/// <summary>Everything that waits for somebody, on a page and as a calendar to subscribe to.</summary>
internal static class DeadlinePages
{
    private const int DaysAhead = 14;

    public static void MapDeadlines(this PageRoutes pages)
    {
        pages.Leaf(Doors.Deadlines, [], Read);
        pages.Answer("agenda.ics", async (visit, _) => Results.Text(
            DeadlineCalendar.Write(visit, await Of(visit)), "text/calendar; charset=utf-8"));
    }

    private static async Task<Leaf> Read(Visit visit)
    {
        var open = await Of(visit);
        var late = open.Count(deadline => deadline.Before < visit.Day);
        return new Leaf(
            Doors.Deadlines, "Termijnen",
            open.Count == 0
                ? "Er wacht niets. Wat er komt, komt hier vanzelf te staan."
                : $"{open.Count} dingen hebben een uiterste dag, {late} daarvan zijn te laat.")
        {
            Actions = [new Way("Zet in je agenda", $"/{visit.Cooperative}/agenda.ics")],
            Sections =
            [
                new TodoSection(
                    "", [.. open.Select(deadline => new Todo(
                        deadline.What, deadline.Subject, deadline.Before, StateOf(deadline, visit),
                        AddressOf(deadline, visit)))],
                    "Er staan geen termijnen open."),
            ],
        };
    }

    // What is due is due on the day of the visit, whatever period is shown.
    private static async Task<IReadOnlyList<Deadline>> Of(Visit visit) =>
        [.. (await Application.Reporting.Deadlines.Deadlines.Read(visit.Question, visit.Day)).Where(IsFor(visit))];

    /// <summary>Amounts of a next year are looked up by whoever may add them; others need not see it.</summary>
    internal static Func<Deadline, bool> IsFor(Visit visit) =>
        deadline => deadline.Step is not DutyStep.AddRates || visit.Visitor.MayDo(nameof(AddVatRate));

    private static SignState StateOf(Deadline deadline, Visit visit) => deadline.Before < visit.Day
        ? SignState.Over
        : deadline.Before <= visit.Day.PlusDays(DaysAhead) ? SignState.Look : SignState.Neutral;

    internal static string? AddressOf(Deadline deadline, Visit visit) => deadline.View switch
    {
        "subsidies" => visit.To(Doors.Subsidies.Path),
        "challenges" => visit.To(Doors.Challenges.Path),
        "jobs" => visit.To(Doors.Jobs.Path),
        "governance" => visit.To(Doors.Functions.Path),
        "rates" => visit.To(Doors.Rates.Path),
        "ledger" => visit.To(Doors.Balance.Path),
        _ => null,
    };
}
