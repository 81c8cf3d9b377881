using Wijkboek.Domain.Community.FamilyNetworkCouncils;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.FamilyNetworkCouncils.Council;

namespace Wijkboek.Domain.Tests.Community.FamilyNetworkCouncils;

public sealed class WithdrawFamilyNetworkCouncilTests
{
    private static readonly WithdrawFamilyNetworkCouncil Withdraw = new(Hold.Council, CouncilMistake.NotHeld);

    [Fact]
    public void A_withdrawn_council_no_longer_counts() =>
        Withdrawn.IsHeldIn(Hold.HeldOn, Hold.HeldOn).ShouldBeFalse();

    [Fact]
    public void Withdrawing_again_changes_nothing() =>
        WithdrawFamilyNetworkCouncil.Decide(Withdraw, Withdrawn).ShouldBeNothing();

    [Fact]
    public void Only_what_was_recorded_is_withdrawn() =>
        WithdrawFamilyNetworkCouncil.Decide(Withdraw, FamilyNetworkCouncil.Initial).ShouldBeRefused("council.unknown");
}
