namespace Wijkboek.Domain.Community.Channels;

/// <summary>How many use or get it now. Counting the same day again corrects it.</summary>
public sealed record CountChannelReach(ChannelId Channel, LocalDate On, int Reach) : IAct
{
    public static Decision Decide(CountChannelReach act, Channel channel)
    {
        var counted = new ChannelReachCounted(act.Channel, act.On, act.Reach);
        if (channel.Reaches.Contains(counted))
            return Decision.Nothing;
        if (channel.RefusesOn(act.Channel, act.On) is { } refusal)
            return refusal;
        return act.Reach is < 0 or > Channels.Channel.MostReach
            ? ChannelRefusals.ReachWrong(Channels.Channel.MostReach)
            : Channels.Channel.Stream(act.Channel).Record(counted);
    }
}
