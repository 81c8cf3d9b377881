namespace Wijkboek.Domain.Community.Channels;

/// <param name="Reach">How many households or people it reaches; null when nobody counted.</param>
[StoredAs("channel_opened", Module.Community)]
public sealed record ChannelOpened(
    ChannelId Channel, string Name, ChannelKind Kind, LocalDate Since, int? Reach) : IEvent;

[StoredAs("channel_reach_counted", Module.Community)]
public sealed record ChannelReachCounted(ChannelId Channel, LocalDate On, int Reach) : IEvent;

/// <param name="Slots">The whole week from that day on, in the order of the week.</param>
[StoredAs("channel_hours_set", Module.Community)]
public sealed record ChannelHoursSet(ChannelId Channel, LocalDate From, IReadOnlyList<WeeklySlot> Slots) : IEvent;

/// <param name="Circulation">How many copies or addressees.</param>
[StoredAs("channel_issue_published", Module.Community)]
public sealed record ChannelIssuePublished(ChannelId Channel, LocalDate On, int Circulation) : IEvent;

[StoredAs("channel_issue_withdrawn", Module.Community)]
public sealed record ChannelIssueWithdrawn(ChannelId Channel, LocalDate On, Personal<string> Reason) : IEvent;

/// <param name="ClosedOn">The last day.</param>
[StoredAs("channel_closed", Module.Community)]
public sealed record ChannelClosed(ChannelId Channel, LocalDate ClosedOn, Personal<string>? Note) : IEvent;

/// <summary>How the neighbourhood hears of things, or reaches us.</summary>
public enum ChannelKind
{
    Magazine,
    Platform,
    SocialMedia,
    Newsletter,
    Flyers,
    Calendar,
    Telephone,
    Presence,
}

public readonly record struct ChannelId(string Value) : IIdentifier<ChannelId>
{
    public static ChannelId From(string value) => new(value);
    public override string ToString() => Value;
}
