using System.Collections.Immutable;

namespace Wijkboek.Domain.Community.Activities;

/// <summary>Something that people can come to, as often as it is held.</summary>
public sealed record ActivitySeries(
    ActivitySeriesStarted? Started,
    ImmutableList<HeldTime> Times,
    ImmutableList<LocalDate> Cancelled,
    ActivitySeriesEnded? Ended) : IState<ActivitySeries>
{
    /// <summary>More than fits in any place of a district: somebody typed a digit too many.</summary>
    public const int MostVisitors = 5_000;

    public static Stream<ActivitySeries> Stream(ActivityId id) => new($"activity/{id}", Retention.Business);

    public static ActivitySeries Initial { get; } = new(null, [], [], null);

    public HeldTime? Find(LocalDate on, int number) =>
        Times.FindLast(time => time.First.On == on && time.First.Number == number);

    /// <summary>What was held, without what was withdrawn.</summary>
    public IEnumerable<HeldTime> HeldIn(LocalDate from, LocalDate to) =>
        Times.Where(time => !time.IsWithdrawn && from <= time.First.On && time.First.On <= to);

    public ActivitySeries Evolve(IEvent happened) => happened switch
    {
        ActivitySeriesStarted started => this with { Started = started },
        ActivityHeld held => this with { Times = Times.Add(HeldTime.Of(held)) },
        ActivityCountCorrected corrected when Find(corrected.On, corrected.Number) is { } time => this with
        {
            Times = Times.Replace(time, time with
            {
                Visitors = corrected.Visitors, Volunteers = corrected.Volunteers,
            }),
        },
        HeldActivityWithdrawn withdrawn when Find(withdrawn.On, withdrawn.Number) is { } time =>
            this with { Times = Times.Replace(time, time with { IsWithdrawn = true }) },
        ActivityCancelled cancelled => this with { Cancelled = Cancelled.Add(cancelled.On) },
        ActivitySeriesEnded ended => this with { Ended = ended },
        _ => this,
    };

    /// <summary>Why it cannot have been held, or be cancelled, on this day; null when it can.</summary>
    internal Refusal? RefusesOn(ActivityId activity, LocalDate day)
    {
        if (Started is not { } started)
            return ActivityRefusals.Unknown(activity);
        if (day < started.StartedOn)
            return ActivityRefusals.BeforeStart(activity, started.StartedOn);
        return Ended is { } ended && ended.EndedOn < day ? ActivityRefusals.IsEnded(ended) : null;
    }

    internal static Refusal? RefusesCount(int visitors, int volunteers) =>
        visitors is < 0 or > MostVisitors || volunteers is < 0 or > MostVisitors
            ? ActivityRefusals.CountWrong(MostVisitors)
            : null;
}

/// <param name="First">As it was recorded.</param>
/// <param name="Visitors">As it counts after corrections.</param>
public sealed record HeldTime(ActivityHeld First, int Visitors, int Volunteers, bool IsWithdrawn)
{
    public static HeldTime Of(ActivityHeld held) => new(held, held.Visitors, held.Volunteers, false);
}
