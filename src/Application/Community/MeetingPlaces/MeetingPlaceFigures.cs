using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Application.Community.MeetingPlaces;

/// <summary>Where people could meet in a period.</summary>
public static class MeetingPlaceFigures
{
    public static CommunityView<MeetingPlace> View { get; } = new("meeting-places", "meeting-place", _ => null);

    public static async Task<IReadOnlyList<CommunityFile<MeetingPlace>>> Read(Question question) =>
        [.. (await question.All(View)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

    /// <summary>Places that were there on at least one day of the period, the oldest first.</summary>
    public static IReadOnlyList<PlaceStanding> In(
        IEnumerable<CommunityFile<MeetingPlace>> files, LocalDate from, LocalDate to) =>
        [.. files.Where(file => file.State.IsActiveIn(from, to)).OrderBy(file => file.State.Since)
            .Select(file => Standing(file, from, to))];

    private static PlaceStanding Standing(CommunityFile<MeetingPlace> file, LocalDate from, LocalDate to)
    {
        var place = file.State;
        var lastDay = place.Closed is { } closed ? LocalDate.Min(closed.ClosedOn, to) : to;
        return new PlaceStanding(
            place.Engaged?.Place ?? place.Joined!.Place,
            place.Name!,
            place.Kind!.Value,
            place.Since!.Value,
            place.Closed?.ClosedOn is { } end && end <= to ? end : null,
            place.Engaged?.Location ?? place.Joined!.Location,
            place.Engaged?.Terms,
            place.Engaged is { } engaged ? engaged.Provider : place.Joined!.Host,
            place.Joined is not null,
            place.IsSupportedIn(from, to),
            place.SlotsOn(lastDay),
            file.Positions);
    }
}

/// <param name="ClosedOn">Last day, when that is within or before the end of the period.</param>
/// <param name="Provider">Who lets or lends it, or keeps the digital community; null for our own.</param>
/// <param name="IsJoined">A digital community that others keep.</param>
/// <param name="IsSupported">Money supported it on at least one day of the period.</param>
/// <param name="Slots">Its ordinary week on the last day of the period, or its own last day.</param>
public sealed record PlaceStanding(
    MeetingPlaceId Place,
    string Name,
    PlaceKind Kind,
    LocalDate Since,
    LocalDate? ClosedOn,
    string Location,
    PlaceTerms? Terms,
    string? Provider,
    bool IsJoined,
    bool IsSupported,
    IReadOnlyList<WeeklySlot> Slots,
    IReadOnlyList<long> Positions);

/// <param name="Digital">Our own and those we joined.</param>
public sealed record PlaceCounts(int Physical, int Digital, int PhysicalSupported, int DigitalJoined)
{
    public static PlaceCounts Of(IReadOnlyCollection<PlaceStanding> places) => new(
        places.Count(place => place.Kind == PlaceKind.Physical),
        places.Count(place => place.Kind == PlaceKind.Digital),
        places.Count(place => place is { Kind: PlaceKind.Physical, IsSupported: true }),
        places.Count(place => place.IsJoined));
}
