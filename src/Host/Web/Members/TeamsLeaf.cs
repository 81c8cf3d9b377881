using Wijkboek.Application.Membership.Teams;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Members;

/// <summary>The teams and circles of the period.</summary>
internal static class TeamsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var teams = (await visit.Ask<TeamsAnswer>("teams")).Teams;
        var plan = new SheetPlan<TeamsAnswer.One>("teams", "Teams en kringen")
            .Name("naam", "Team", one => one.Name, one => visit.To($"{Doors.Teams.Path}/{one.Team}"))
            .Word("soort", "Soort", one => one.Kind)
            .Text("doel", "Doel", one => one.Purpose)
            .Word("leiding", "Leiding", one => one.LeaderName ?? one.Leader?.Value)
            .Day("sinds", "Sinds", one => one.FormedOn)
            .Day("opgeheven", "Opgeheven", one => one.DissolvedOn)
            .Count("mensen", "Mensen", one => one.Size);
        return new Leaf(
            Doors.Teams, "Teams en kringen",
            $"{teams.Count} teams en kringen in {visit.PeriodName}; {teams.Count(team => team.DissolvedOn is null)} "
                + "daarvan gaan door.")
        {
            Sections = [
                new SheetSection("", plan.Of(teams, visit.Sheets, "Er is nog geen team of kring. Begin er een."))],
        };
    }
}
