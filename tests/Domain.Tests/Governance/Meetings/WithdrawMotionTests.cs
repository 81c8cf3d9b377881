using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Meetings;

public sealed class WithdrawMotionTests
{
    private static readonly WithdrawMotion Withdraw = new(May, Accounts);

    [Fact]
    public void No_vote_is_held_on_a_withdrawn_motion()
    {
        var tabled = Convened().Attended().Tabled();
        var meeting = tabled.After(WithdrawMotion.Decide(Withdraw, tabled));
        HoldVote.Decide(new HoldVote(May, Accounts, 73, 0), meeting, Register())
            .ShouldBeRefused("meeting.motion_withdrawn");
        WithdrawMotion.Decide(Withdraw, meeting).ShouldBeNothing();
    }

    [Fact]
    public void It_is_withdrawn_before_the_vote()
    {
        var tabled = Convened().Attended().Tabled();
        var voted = tabled.After(HoldVote.Decide(new HoldVote(May, Accounts, 73, 0), tabled, Register()));
        WithdrawMotion.Decide(Withdraw, voted).ShouldBeRefused("meeting.already_voted");
        WithdrawMotion.Decide(Withdraw, Meeting.Initial).ShouldBeRefused("meeting.unknown");
        WithdrawMotion.Decide(Withdraw with { Motion = new MotionId("x") }, tabled)
            .ShouldBeRefused("meeting.motion_unknown");
    }
}
