namespace Wijkboek.Domain.Community.Channels;

/// <param name="Circulation">How many copies or addressees, at least 1.</param>
public sealed record PublishIssue(ChannelId Channel, LocalDate On, int Circulation) : IAct
{
    public static Decision Decide(PublishIssue act, Channel channel)
    {
        var published = new ChannelIssuePublished(act.Channel, act.On, act.Circulation);
        if (channel.Issues.Find(issue => issue.On == act.On) is { } before)
            return before == published
                ? Decision.Nothing
                : ChannelRefusals.IssueAlreadyPublished(before.On, before.Circulation);
        if (channel.RefusesOn(act.Channel, act.On) is { } refusal)
            return refusal;
        return act.Circulation is < 1 or > Channels.Channel.MostReach
            ? ChannelRefusals.CirculationWrong(Channels.Channel.MostReach)
            : Channels.Channel.Stream(act.Channel).Record(published);
    }
}
