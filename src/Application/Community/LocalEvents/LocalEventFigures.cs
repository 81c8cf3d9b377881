using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Community.LocalEvents;

/// <summary>Events of the neighbourhood that were held in a period and that we attended or supported.</summary>
public static class LocalEventFigures
{
    public static CommunityView<LocalEvent> View { get; } = new("local-events", "local-event", PartOf);

    public static async Task<IReadOnlyList<CommunityFile<LocalEvent>>> Read(Question question) =>
        [.. (await question.All(View)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

    /// <summary>In the order of the calendar; what was withdrawn altogether is left out.</summary>
    public static IReadOnlyList<LocalEventStanding> In(
        IEnumerable<CommunityFile<LocalEvent>> files, LocalDate from, LocalDate to) =>
    [
        .. files.Where(file => file.State.IsHeldIn(from, to)).Select(Standing)
            .Where(standing => standing.IsAttended || standing.IsSupported)
            .OrderBy(standing => standing.On),
    ];

    private static LocalEventStanding Standing(CommunityFile<LocalEvent> file)
    {
        var localEvent = file.State;
        return new LocalEventStanding(
            localEvent.Attended?.LocalEvent ?? localEvent.Supports[0].LocalEvent,
            localEvent.Name!,
            localEvent.On!.Value,
            localEvent.Attended?.Kind,
            localEvent.Attended?.People ?? 0,
            localEvent.Standing.Count(),
            localEvent.AmountGiven,
            file.Positions)
        {
            Given =
            [
                .. localEvent.Standing.Where(support => support.Amount is not null)
                    .Select(support => new TracedAmount(
                        file.PositionsOf(Part(support.Support))[0], support.Amount!.Value)),
            ],
        };
    }

    private static string? PartOf(IEvent happened) => happened switch
    {
        LocalEventSupported supported => Part(supported.Support),
        LocalEventSupportReversed reversed => Part(reversed.Support),
        _ => null,
    };

    private static string Part(EntryId support) => $"support/{support}";
}

/// <param name="Kind">What we did there; null when we were not there.</param>
/// <param name="Supports">How often it was supported, with money or in kind.</param>
public sealed record LocalEventStanding(
    LocalEventId LocalEvent,
    string Name,
    LocalDate On,
    AttendanceKind? Kind,
    int People,
    int Supports,
    Money Amount,
    IReadOnlyList<long> Positions)
{
    /// <summary>The money that was given and not taken back, each time with its fact.</summary>
    public IReadOnlyList<TracedAmount> Given { get; init; } = [];

    public bool IsAttended => Kind is not null;

    public bool IsSupported => Supports > 0;
}

/// <summary>An event that was both attended and supported counts in both.</summary>
public sealed record LocalEventCounts(int Attended, int Supported, Money Amount)
{
    public static LocalEventCounts Of(IReadOnlyCollection<LocalEventStanding> events) => new(
        events.Count(one => one.IsAttended),
        events.Count(one => one.IsSupported),
        events.Sum(one => one.Amount));
}
