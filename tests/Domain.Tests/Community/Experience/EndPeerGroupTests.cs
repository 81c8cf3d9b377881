using Wijkboek.Domain.Community.Experience;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Experience.PeerSupport;

namespace Wijkboek.Domain.Tests.Community.Experience;

public sealed class EndPeerGroupTests
{
    private static readonly EndPeerGroup End = new(Form.Group, new LocalDate(2025, 9, 30));

    [Fact]
    public void A_group_counts_up_to_its_last_day()
    {
        Ended.IsActiveIn(End.EndedOn, End.EndedOn).ShouldBeTrue();
        Ended.IsActiveIn(End.EndedOn.PlusDays(1), new LocalDate(2025, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => EndPeerGroup.Decide(End, Ended).ShouldBeNothing();

    [Fact]
    public void A_group_ends_once_after_its_last_session()
    {
        EndPeerGroup.Decide(End, PeerGroup.Initial).ShouldBeRefused("experience.group_unknown");
        EndPeerGroup.Decide(End with { EndedOn = new LocalDate(2025, 10, 1) }, Ended)
            .ShouldBeRefused("experience.group_ended");
        EndPeerGroup.Decide(End with { EndedOn = new LocalDate(2025, 2, 28) }, Formed)
            .ShouldBeRefused("experience.ends_before_start");
        EndPeerGroup.Decide(End with { EndedOn = new LocalDate(2025, 3, 11) }, Met)
            .ShouldBeRefused("experience.session_after_end");
    }
}
