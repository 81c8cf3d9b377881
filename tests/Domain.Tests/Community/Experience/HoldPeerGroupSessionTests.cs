using Wijkboek.Domain.Community.Experience;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Experience.PeerSupport;

namespace Wijkboek.Domain.Tests.Community.Experience;

public sealed class HoldPeerGroupSessionTests
{
    [Fact]
    public void A_session_is_counted() =>
        Met.SessionsIn(Hold.On, Hold.On).ShouldHaveSingleItem().Participants.ShouldBe(9);

    [Fact]
    public void The_same_session_again_changes_nothing() => HoldPeerGroupSession.Decide(Hold, Met).ShouldBeNothing();

    [Fact]
    public void A_session_is_held_once_a_day_while_the_group_exists()
    {
        HoldPeerGroupSession.Decide(Hold with { Participants = 8 }, Met)
            .ShouldBeRefused("experience.session_already_held");
        HoldPeerGroupSession.Decide(Hold, PeerGroup.Initial).ShouldBeRefused("experience.group_unknown");
        HoldPeerGroupSession.Decide(Hold with { On = new LocalDate(2025, 2, 28) }, Formed)
            .ShouldBeRefused("experience.session_before_start");
        HoldPeerGroupSession.Decide(Hold with { On = new LocalDate(2025, 10, 1) }, Ended)
            .ShouldBeRefused("experience.group_ended");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public void Participants_are_possible(int participants) =>
        HoldPeerGroupSession.Decide(Hold with { Participants = participants }, Formed)
            .ShouldBeRefused("experience.participants_wrong");
}
