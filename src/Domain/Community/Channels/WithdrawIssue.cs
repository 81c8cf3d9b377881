namespace Wijkboek.Domain.Community.Channels;

/// <summary>An issue was recorded by mistake; the right one can follow.</summary>
public sealed record WithdrawIssue(ChannelId Channel, LocalDate On, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawIssue act, Channel channel)
    {
        if (!channel.Issues.Exists(issue => issue.On == act.On))
            return ChannelRefusals.IssueUnknown(act.On);
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? ChannelRefusals.ReasonMissing
            : Channels.Channel.Stream(act.Channel).Record(
                new ChannelIssueWithdrawn(act.Channel, act.On, act.Reason));
    }
}
