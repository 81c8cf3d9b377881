using Wijkboek.Domain.Community.Channels;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Channels.Newsletter;

namespace Wijkboek.Domain.Tests.Community.Channels;

public sealed class PublishIssueTests
{
    [Fact]
    public void An_issue_counts_on_its_day() =>
        Published.IssuesIn(Issue.On, Issue.On).ShouldHaveSingleItem().Circulation.ShouldBe(1_100);

    [Fact]
    public void The_same_issue_again_changes_nothing() => PublishIssue.Decide(Issue, Published).ShouldBeNothing();

    [Fact]
    public void An_issue_appears_once_a_day_while_the_channel_is_there()
    {
        PublishIssue.Decide(Issue with { Circulation = 1 }, Published)
            .ShouldBeRefused("channel.issue_already_published");
        PublishIssue.Decide(Issue with { On = new LocalDate(2024, 2, 1) }, Opened)
            .ShouldBeRefused("channel.before_start");
        PublishIssue.Decide(Issue with { On = new LocalDate(2025, 7, 1) }, Closed).ShouldBeRefused("channel.closed");
        PublishIssue.Decide(Issue with { Circulation = 0 }, Opened).ShouldBeRefused("channel.circulation_wrong");
    }
}
