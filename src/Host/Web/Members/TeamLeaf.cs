using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Members;

/// <summary>One team: what for, and who is in it.</summary>
internal static class TeamLeaf
{
    /// <summary>Null when there was no such team in the period.</summary>
    public static async Task<Leaf?> Read(Visit visit, JournalReading journal, string id)
    {
        if ((await visit.Ask<TeamsAnswer>("teams")).Teams.FirstOrDefault(one => one.Team.Value == id) is not { } team)
            return null;
        var plan = new SheetPlan<TeamsAnswer.InTeam>("mensen", "Mensen in het team")
            .Name("wie", "Wie", one => one.Name ?? one.Person.Value, one => visit.To($"leden/{one.Person}"))
            .Word("rol", "Rol", one => one.Person == team.Leader ? "leiding" : "lid")
            .Day("sinds", "Sinds", one => one.Since);
        return new Leaf(Doors.Teams, team.Name, team.Purpose)
        {
            Back = new Way(Doors.Teams.Name, visit.To(Doors.Teams.Path)),
            Sections =
            [
                new SheetSection("Wie er meedoet", plan.Of(team.People, visit.Sheets, "Nog niemand doet mee.")),
                new FactsSection("Het team",
                [
                    new("Soort", Sentences.Word(team.Kind)),
                    new("Sinds", Dutch.LongDate(team.FormedOn)),
                    new("Opgeheven", team.DissolvedOn is { } day ? Dutch.LongDate(day) : "nee"),
                ]),
                new HistorySection(await journal.Of(visit, Team.Stream(team.Team))),
            ],
        };
    }
}
