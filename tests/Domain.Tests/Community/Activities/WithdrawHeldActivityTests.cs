using Wijkboek.Domain.Community.Activities;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Activities.Series;

namespace Wijkboek.Domain.Tests.Community.Activities;

public sealed class WithdrawHeldActivityTests
{
    private static readonly WithdrawHeldActivity Withdraw = new(Start.Activity, Hold.On, "Was de dag erna");

    [Fact]
    public void A_withdrawn_time_no_longer_counts() => Withdrawn.HeldIn(Hold.On, Hold.On).ShouldBeEmpty();

    [Fact]
    public void Withdrawing_again_changes_nothing() =>
        WithdrawHeldActivity.Decide(Withdraw, Withdrawn).ShouldBeNothing();

    [Fact]
    public void Only_what_was_recorded_is_withdrawn_and_for_a_reason()
    {
        WithdrawHeldActivity.Decide(Withdraw, Started).ShouldBeRefused("activity.time_unknown");
        WithdrawHeldActivity.Decide(Withdraw with { Reason = "" }, Held).ShouldBeRefused("activity.reason_missing");
    }
}
