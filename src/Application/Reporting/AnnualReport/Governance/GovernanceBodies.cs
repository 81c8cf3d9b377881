using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Cooperatives;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Governance;

/// <summary>The bodies as the governing model has them, with how many people are in each.</summary>
internal static class GovernanceBodies
{
    /// <summary>
    /// "De leden beslissen, één bestuurder voert uit. Vier teams doen het werk."; empty without a model.
    /// </summary>
    public static string Lead(AnnualReportInput input)
    {
        var today = input.Governance.LastDay;
        if (today.Model is not { } model)
            return "";
        var parts = new List<string>();
        if (model.GeneralMeeting != GeneralMeeting.None)
            parts.Add(Say("annual.governance.members_decide"));
        var board = OnBoard(input, model);
        if (board > 0)
            parts.Add(Say(
                board == 1 ? "annual.governance.board_one" : "annual.governance.board_many",
                ("count", Counted.InWords(board))));
        var supervisors = Supervisors(input);
        if (supervisors > 0)
            parts.Add(Say(
                supervisors == 1 ? "annual.governance.supervision_one" : "annual.governance.supervision_many",
                ("count", Counted.InWords(supervisors))));
        var teams = input.Teams.Count(team => team.Exists);
        var work = teams == 0 ? "" : Say(
            teams == 1 ? "annual.governance.work_one" : "annual.governance.work_many",
            ("teams", Counted.AtStart(Counted.Of(teams, TeamNoun(model)))));
        var who = parts.Count == 0 ? "" : $"{Counted.AtStart(Dutch.List(parts))}.";
        return $"{who} {work}".Trim();
    }

    public static GovernancePlan Plan(AnnualReportInput input, GoverningModelAdopted model)
    {
        var today = input.Governance.LastDay;
        var teams = input.Teams.Where(team => team.Exists).ToList();
        var auditors = today.In(Function.AuditCommitteeMember).Count();
        return new GovernancePlan(
            model.GeneralMeeting == GeneralMeeting.None
                ? null
                : new GovernanceBox(Say("annual.governance.meeting"), [.. Meeting(input, model)]),
            new GovernanceBox(
                Say(model.Board == BoardModel.Sole ? "annual.governance.sole_board" : "annual.governance.joint_board"),
                [
                    .. People(OnBoard(input, model)), Say("annual.governance.responsible"),
                ]),
            auditors == 0
                ? null
                : new GovernanceBox(
                    Say("annual.governance.audit_title"), [.. People(auditors), Say("annual.governance.audits")]),
            model.SupervisoryBoard
                ? new GovernanceBox(
                    Say("annual.governance.supervision"),
                    [.. People(Supervisors(input)), Say("annual.governance.supervises")])
                : null,
            [
                .. teams.Select(team => new GovernanceBox(
                    team.Record.Team.Formed!.Name,
                    [
                        .. team.Leader is { } leader && input.NameOf(leader) is { } name
                            ? [name]
                            : Array.Empty<string>(),
                        .. People(team.Size),
                    ])),
            ],
            teams.Count == 0
                ? ""
                : teams.TrueForAll(team => team.Leader is not null)
                    ? Say("annual.governance.teams_led", ("teams", Counted.Of(teams.Count, TeamNoun(model))))
                    : Counted.Of(teams.Count, TeamNoun(model)));
    }

    private static IEnumerable<string> Meeting(AnnualReportInput input, GoverningModelAdopted model)
    {
        var members = input.Members.After.Total;
        if (members > 0)
            yield return Say(
                "annual.governance.meeting_members",
                ("members", $"{Dutch.Number(members)} {Counted.Noun(members, "member")}"),
                ("kind", Word(model.GeneralMeeting)));
        else
            yield return Counted.AtStart(Word(model.GeneralMeeting));
        yield return Say("annual.governance.meeting_does");
    }

    private static IEnumerable<string> People(int count) => count == 0 ? [] : [Counted.Of(count, "human")];

    private static int OnBoard(AnnualReportInput input, GoverningModelAdopted model) =>
        input.Governance.LastDay.Functions.Where(holder => holder.Appointed.Function.IsOnBoard(model.Board))
            .Select(holder => holder.Appointed.Person).Distinct().Count();

    private static int Supervisors(AnnualReportInput input) =>
        input.Governance.LastDay.Functions.Where(holder => holder.Appointed.Function.IsOnSupervisoryBoard())
            .Select(holder => holder.Appointed.Person).Distinct().Count();

    private static string TeamNoun(GoverningModelAdopted model) =>
        model.Organisation == WorkOrganisation.Circles ? "circle" : "team";
}
