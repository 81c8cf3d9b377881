using System.Collections.Immutable;

namespace Wijkboek.Domain.Community.Channels;

/// <summary>A way to tell the neighbourhood something, or for the neighbourhood to reach us.</summary>
public sealed record Channel(
    ChannelOpened? Opened,
    ImmutableList<ChannelReachCounted> Reaches,
    ImmutableList<ChannelHoursSet> Hours,
    ImmutableList<ChannelIssuePublished> Issues,
    ChannelClosed? Closed) : IState<Channel>
{
    /// <summary>More than the people of any city: somebody typed a digit too many.</summary>
    public const int MostReach = 1_000_000;

    public static Stream<Channel> Stream(ChannelId id) => new($"channel/{id}", Retention.Business);

    public static Channel Initial { get; } = new(null, [], [], [], null);

    /// <summary>Whether it is there on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) =>
        Opened is { } opened && opened.Since <= to && (Closed is not { } closed || from <= closed.ClosedOn);

    /// <summary>As last counted by that day; null when nobody did.</summary>
    public int? ReachOn(LocalDate day) =>
        Reaches.Where(counted => counted.On <= day).MaxBy(counted => counted.On)?.Reach ?? Opened?.Reach;

    public IReadOnlyList<WeeklySlot> SlotsOn(LocalDate day) =>
        IsActiveIn(day, day) ? Hours.Where(hours => hours.From <= day).MaxBy(hours => hours.From)?.Slots ?? [] : [];

    public IEnumerable<ChannelIssuePublished> IssuesIn(LocalDate from, LocalDate to) =>
        Issues.Where(issue => from <= issue.On && issue.On <= to);

    public Channel Evolve(IEvent happened) => happened switch
    {
        ChannelOpened opened => this with { Opened = opened },
        ChannelReachCounted counted =>
            this with { Reaches = Reaches.RemoveAll(before => before.On == counted.On).Add(counted) },
        ChannelHoursSet hours => this with { Hours = Hours.RemoveAll(set => set.From == hours.From).Add(hours) },
        ChannelIssuePublished published => this with { Issues = Issues.Add(published) },
        ChannelIssueWithdrawn withdrawn =>
            this with { Issues = Issues.RemoveAll(issue => issue.On == withdrawn.On) },
        ChannelClosed closed => this with { Closed = closed },
        _ => this,
    };

    /// <summary>Why nothing can be recorded of it on this day; null when something can.</summary>
    internal Refusal? RefusesOn(ChannelId channel, LocalDate day)
    {
        if (Opened is not { } opened)
            return ChannelRefusals.Unknown(channel);
        if (day < opened.Since)
            return ChannelRefusals.BeforeStart(opened.Since);
        return Closed is { } closed && closed.ClosedOn < day ? ChannelRefusals.IsClosed(closed) : null;
    }
}
