using Wijkboek.Application.Appreciation.Coaching;
using Wijkboek.Domain.Appreciation.Coaching;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>Who is coached, how many talks there were, and where somebody goes on to.</summary>
internal static class CoachingLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var rows = (await visit.Ask<CoachingAnswer>("coaching")).Tracks;
        var waiting = rows.Count(row => row.NeedsDirection);
        var plan = new SheetPlan<CoachingAnswer.Row>("coaching", "Coaching")
            .Name("wie", "Wie", row => row.Called)
            .Day("begonnen", "Begonnen", row => row.StartedOn)
            .Count("gesprekken", "Gesprekken", row => row.Talks)
            .Word("richting", "Richting", Direction, row => row.NeedsDirection ? SignState.Look : null)
            .Day("afgerond", "Afgerond", row => row.EndedOn)
            .Acts(visit, row => Next(row) is { } next
                ? [new(next.Act, next.Label, ("coaching", row.Coaching.Value))]
                : []);
        return new Leaf(
            Doors.Coaching, "Coaching",
            $"In {visit.PeriodName} liepen {rows.Count} coachings. Na {CoachingTrack.MostTalks} gesprekken kiest "
                + (waiting == 0 ? "iemand een richting." : $"iemand een richting; {waiting} moeten dat nog doen."))
        {
            ActsToday = true,
            Actions = [new Way("Begin een coaching", visit.To($"doen/{nameof(StartCoaching)}"))],
            Sections =
            [
                new SheetSection("", plan.Of(rows, visit.Sheets, "Er loopt geen coaching. Begin er een.")),
            ],
        };
    }

    private static object? Direction(CoachingAnswer.Row row) =>
        row.NeedsDirection ? "nog te kiezen" : row.Direction;

    private static (string Act, string Label)? Next(CoachingAnswer.Row row) => row switch
    {
        { EndedOn: not null } => null,
        { NeedsDirection: true } => (nameof(ChooseDirection), "Kies een richting"),
        { Direction: not null } => (nameof(EndCoaching), "Rond af"),
        _ => (nameof(HoldCoachingTalk), "Leg een gesprek vast"),
    };
}
