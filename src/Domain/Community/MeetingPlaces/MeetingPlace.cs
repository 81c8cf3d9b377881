using System.Collections.Immutable;

namespace Wijkboek.Domain.Community.MeetingPlaces;

/// <summary>Where people meet: a place of our own, or a digital community that we joined.</summary>
public sealed record MeetingPlace(
    MeetingPlaceEngaged? Engaged,
    DigitalPlaceJoined? Joined,
    ImmutableList<OpeningHoursSet> Hours,
    ImmutableList<PlaceSupport> Supports,
    MeetingPlaceClosed? Closed) : IState<MeetingPlace>
{
    public static Stream<MeetingPlace> Stream(MeetingPlaceId id) => new($"meeting-place/{id}", Retention.Business);

    public static MeetingPlace Initial { get; } = new(null, null, [], [], null);

    /// <summary>First day; null when nothing was recorded of it.</summary>
    public LocalDate? Since => Engaged?.EngagedOn ?? Joined?.JoinedOn;

    public string? Name => Engaged?.Name ?? Joined?.Name;

    public PlaceKind? Kind => Engaged?.Kind ?? (Joined is null ? null : PlaceKind.Digital);

    /// <summary>Whether it is there on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) =>
        Since is { } since && since <= to && (Closed is not { } closed || from <= closed.ClosedOn);

    /// <summary>Whether money supports it on at least one day of a period.</summary>
    public bool IsSupportedIn(LocalDate from, LocalDate to) => Supports.Exists(support =>
        support.Terms.From <= to && (LastDayOf(support) is not { } last || from <= last));

    /// <summary>Its own last day, or the day on which the place closed.</summary>
    public LocalDate? LastDayOf(PlaceSupport support) => (support.Until, Closed?.ClosedOn) switch
    {
        ({ } until, { } closed) => LocalDate.Min(until, closed),
        (var until, var closed) => until ?? closed,
    };

    public IReadOnlyList<WeeklySlot> SlotsOn(LocalDate day) =>
        IsActiveIn(day, day) ? Hours.Where(hours => hours.From <= day).MaxBy(hours => hours.From)?.Slots ?? [] : [];

    public PlaceSupport? Find(PlaceSupportId support) => Supports.Find(known => known.Terms.Support == support);

    /// <summary>Why nothing can be recorded of it on this day; null when something can.</summary>
    internal Refusal? RefusesOn(MeetingPlaceId place, LocalDate day)
    {
        if (Since is not { } since)
            return MeetingPlaceRefusals.Unknown(place);
        if (day < since)
            return MeetingPlaceRefusals.BeforeStart(place, since);
        return Closed is { } closed && closed.ClosedOn < day ? MeetingPlaceRefusals.IsClosed(closed) : null;
    }

    public MeetingPlace Evolve(IEvent happened) => happened switch
    {
        MeetingPlaceEngaged engaged => this with { Engaged = engaged },
        DigitalPlaceJoined joined => this with { Joined = joined },
        OpeningHoursSet hours => this with { Hours = Hours.RemoveAll(set => set.From == hours.From).Add(hours) },
        MeetingPlaceSupported supported => this with { Supports = Supports.Add(new(supported, supported.Until)) },
        MeetingPlaceSupportEnded ended when Find(ended.Support) is { } support =>
            this with { Supports = Supports.Replace(support, support with { Until = ended.Until }) },
        MeetingPlaceClosed closed => this with { Closed = closed },
        _ => this,
    };
}

/// <param name="Until">Last day; null runs on.</param>
public sealed record PlaceSupport(MeetingPlaceSupported Terms, LocalDate? Until);
