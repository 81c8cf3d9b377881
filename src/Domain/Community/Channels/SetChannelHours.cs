namespace Wijkboek.Domain.Community.Channels;

/// <summary>When somebody can be reached, such as by telephone. Setting the same day again corrects it.</summary>
/// <param name="Slots">The whole week; empty when it has no fixed hours any more.</param>
public sealed record SetChannelHours(ChannelId Channel, LocalDate From, IReadOnlyList<WeeklySlot> Slots) : IAct
{
    public static Decision Decide(SetChannelHours act, Channel channel)
    {
        var slots = WeeklySlot.InOrder(act.Slots);
        if (channel.Hours.Find(set => set.From == act.From) is { } before && before.Slots.SequenceEqual(slots))
            return Decision.Nothing;
        return (channel.RefusesOn(act.Channel, act.From) ?? WeeklySlot.Refuses(slots)) is { } refusal
            ? refusal
            : Channels.Channel.Stream(act.Channel).Record(new ChannelHoursSet(act.Channel, act.From, slots));
    }
}
