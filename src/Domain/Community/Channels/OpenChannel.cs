namespace Wijkboek.Domain.Community.Channels;

/// <param name="Reach">How many households or people it reaches; left out when nobody counted.</param>
public sealed record OpenChannel(
    ChannelId Channel, string Name, ChannelKind Kind, LocalDate Since, int? Reach = null) : IAct
{
    public static Decision Decide(OpenChannel act, Channel channel)
    {
        var opened = new ChannelOpened(act.Channel, act.Name.Trim(), act.Kind, act.Since, act.Reach);
        if (channel.Opened is { } before)
            return before == opened ? Decision.Nothing : ChannelRefusals.AlreadyOpened(act.Channel);
        if (!ThingName.Fits(act.Name))
            return ChannelRefusals.NameWrong(ThingName.Longest);
        return act.Reach is < 0 or > Channels.Channel.MostReach
            ? ChannelRefusals.ReachWrong(Channels.Channel.MostReach)
            : Channels.Channel.Stream(act.Channel).Record(opened);
    }
}
