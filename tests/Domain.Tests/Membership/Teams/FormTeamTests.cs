using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Teams.TeamExample;

namespace Wijkboek.Domain.Tests.Membership.Teams;

public sealed class FormTeamTests
{
    private static readonly FormTeam Act = new(Kitchen, " Eetcafé ", TeamKind.Team, "Samen eten op dinsdag", FormedOn);

    [Fact]
    public void A_team_is_formed_once()
    {
        FormTeam.Decide(Act, Team.Initial).ShouldRecord<TeamFormed>().ShouldBe(Formed);
        FormTeam.Decide(Act, Eatery).ShouldBeNothing();
        FormTeam.Decide(Act with { Kind = TeamKind.Circle }, Eatery).ShouldBeRefused("team.already_formed");
    }

    [Theory]
    [InlineData("", "Samen eten")]
    [InlineData("Eetcafé", " ")]
    public void A_team_has_a_name_and_a_purpose(string name, string purpose) =>
        FormTeam.Decide(Act with { Name = name, Purpose = purpose }, Team.Initial)
            .ShouldBeRefused("team.name_or_purpose_missing");

    [Fact]
    public void Texts_have_an_end()
    {
        FormTeam.Decide(Act with { Name = new string('a', 101) }, Team.Initial).ShouldBeRefused("team.text_too_long");
        FormTeam.Decide(Act with { Purpose = new string('a', 501) }, Team.Initial)
            .ShouldBeRefused("team.text_too_long");
    }
}
