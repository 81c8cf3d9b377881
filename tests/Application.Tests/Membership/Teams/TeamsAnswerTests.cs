using Wijkboek.Application.Membership.Teams;
using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Membership.Teams;

public sealed class TeamsAnswerTests
{
    private static readonly TeamId Kitchen = new("eetcafe");
    private static readonly LocalDate Summer = new(2025, 7, 1);

    [Fact]
    public async Task A_team_is_shown_with_who_leads_it_and_who_is_in_it()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(
            new FormTeam(Kitchen, "Eetcafé", TeamKind.Team, "Samen eten", NewYear),
            new AppointTeamLeader(Kitchen, Fatima, NewYear),
            new JoinTeam(Kitchen, Hassan, Summer));
        var one = (await Ask(wijkboek, Summer)).Teams.ShouldHaveSingleItem();
        (one.LeaderName, one.Size, one.DissolvedOn).ShouldBe(("Fatima", 2, null));
        one.People.Select(each => each.Name).ShouldBe(["Fatima", "Hassan"]);
        one.Positions.Count.ShouldBe(3);
        (await Ask(wijkboek, Summer.PlusDays(-1))).Teams[0].Size.ShouldBe(1);
    }

    [Fact]
    public async Task A_team_that_was_dissolved_in_the_period_is_shown_a_last_time()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(
            new FormTeam(Kitchen, "Eetcafé", TeamKind.Team, "Samen eten", NewYear),
            new AppointTeamLeader(Kitchen, Fatima, NewYear),
            new DissolveTeam(Kitchen, Summer));
        var one = (await Ask(wijkboek, OldYear)).Teams.ShouldHaveSingleItem();
        (one.Leader, one.Size, one.DissolvedOn).ShouldBe((null, 0, Summer));
        var next = await TeamsAnswer.Give(await wijkboek.Ask(OldYear, OldYear.PlusYears(1)));
        ((TeamsAnswer)next.Data).Teams.ShouldBeEmpty();
    }

    private static async Task<TeamsAnswer> Ask(InMemoryWijkboek wijkboek, LocalDate to) =>
        (TeamsAnswer)(await TeamsAnswer.Give(await wijkboek.Ask(NewYear, to))).Data;
}
