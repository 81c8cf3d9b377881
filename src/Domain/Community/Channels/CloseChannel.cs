namespace Wijkboek.Domain.Community.Channels;

/// <param name="ClosedOn">The last day.</param>
public sealed record CloseChannel(ChannelId Channel, LocalDate ClosedOn, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(CloseChannel act, Channel channel)
    {
        if (channel.Opened is not { } opened)
            return ChannelRefusals.Unknown(act.Channel);
        if (channel.Closed is { } closed)
            return closed.ClosedOn == act.ClosedOn ? Decision.Nothing : ChannelRefusals.IsClosed(closed);
        if (act.ClosedOn < opened.Since)
            return ChannelRefusals.BeforeStart(opened.Since);
        var latest = channel.Issues.Select(issue => issue.On)
            .Concat(channel.Reaches.Select(counted => counted.On))
            .Concat(channel.Hours.Select(hours => hours.From))
            .Append(opened.Since).Max();
        return act.ClosedOn < latest
            ? ChannelRefusals.LaterFactExists(latest)
            : Channels.Channel.Stream(act.Channel).Record(new ChannelClosed(act.Channel, act.ClosedOn, act.Note));
    }
}
