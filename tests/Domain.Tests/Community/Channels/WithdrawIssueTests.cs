using Wijkboek.Domain.Community.Channels;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Channels.Newsletter;

namespace Wijkboek.Domain.Tests.Community.Channels;

public sealed class WithdrawIssueTests
{
    private static readonly WithdrawIssue Withdraw = new(Open.Channel, Issue.On, "Kwam een week later");

    [Fact]
    public void A_withdrawn_issue_no_longer_counts() =>
        Published.After(WithdrawIssue.Decide(Withdraw, Published)).Issues.ShouldBeEmpty();

    [Fact]
    public void Only_what_stands_is_withdrawn_and_for_a_reason()
    {
        WithdrawIssue.Decide(Withdraw, Opened).ShouldBeRefused("channel.issue_unknown");
        WithdrawIssue.Decide(Withdraw with { Reason = "" }, Published).ShouldBeRefused("channel.reason_missing");
    }
}
