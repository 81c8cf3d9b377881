using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Members;

/// <summary>Everybody known at the end of the period, and how many came and went.</summary>
internal static class MembersLeaf
{
    private const string View = "members";

    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<MembersAnswer>("members");
        var teams = (await TeamFigures.Read(visit.Question)).ToDictionary(
            team => team.Team.Formed!.Team, team => team.Team.Formed!.Name);
        var plan = new SheetPlan<MembersAnswer.One>("leden", "Ledenlijst")
            .Name("naam", "Naam", one => one.Name ?? one.Member.Value, one => visit.To($"leden/{one.Member}"))
            .Word("stand", "Stand", one => one.State, one =>
                one.State == MemberState.Member ? SignState.Fine
                    : one.State == MemberState.Applicant ? SignState.Look : SignState.Neutral)
            .Word("soort", "Soort", one => one.Kind)
            .Day("sinds", "Sinds", one => one.Since)
            .Day("tot", "Tot en met", one => one.Until)
            .Text("teams", "Teams", one => string.Join(", ", one.Teams.Select(team => teams[team])));
        var (now, moved) = (answer.Movements.After, answer.Movements);
        return new Leaf(
            Doors.Members, "Ledenlijst",
            $"{now.Total} leden op {Dutch.LongDate(answer.To)}: {now.Residents} bewoners, {now.Initiatives} "
                + $"initiatieven, {now.Entrepreneurs} ondernemers en {now.Organisations} organisaties.")
        {
            KeyFigures =
            [
                new(
                    "Leden", Dutch.Number(answer.Total), new FigureSource(View, "total"),
                    $"eerst {moved.Before.Total}"),
                new("Erbij gekomen", Dutch.Number(moved.Joined.Total), new FigureSource(View, "joined")),
                new("Vertrokken", Dutch.Number(moved.Left.Total), new FigureSource(View, "left")),
            ],
            Sections =
            [
                new SheetSection("", plan.Of(
                    answer.Members.OrderBy(one => one.State != MemberState.Member).ThenBy(one => one.Name),
                    visit.Sheets, "Er is nog niemand ingeschreven. Schrijf een lid in.")),
            ],
        };
    }
}
