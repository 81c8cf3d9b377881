using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Domain.Community.Activities;

/// <summary>One time of a series, with how many came; never with who came.</summary>
/// <param name="Number">Which time that day, from 1 on.</param>
/// <param name="Place">Where it was, when that is not the place of the series.</param>
public sealed record HoldActivity(
    ActivityId Activity, LocalDate On, int Visitors, int Volunteers = 0, int Number = 1, MeetingPlaceId? Place = null)
    : IAct
{
    /// <summary>Nothing of ours begins more often than each hour of a long day.</summary>
    internal const int MostTimesADay = 20;

    /// <param name="place">Where it was: of the act or of the series; empty when neither names one.</param>
    public static Decision Decide(HoldActivity act, ActivitySeries series, MeetingPlace place)
    {
        var held = new ActivityHeld(
            act.Activity, act.On, act.Number, act.Place ?? series.Started?.Place, act.Visitors, act.Volunteers);
        if (series.Find(act.On, act.Number) is { } before)
            return before.First == held ? Decision.Nothing : Taken(before, series);
        return Refuses(held, series, place) is { } refusal
            ? refusal
            : ActivitySeries.Stream(act.Activity).Record(held);
    }

    private static Refusal? Refuses(ActivityHeld held, ActivitySeries series, MeetingPlace place)
    {
        if (series.RefusesOn(held.Activity, held.On) is { } refusal)
            return refusal;
        if (held.Place is { } id && place.RefusesOn(id, held.On) is { } closed)
            return closed;
        if (held.Number is < 1 or > MostTimesADay)
            return ActivityRefusals.NumberWrong(MostTimesADay);
        return ActivitySeries.RefusesCount(held.Visitors, held.Volunteers);
    }

    // The number of a withdrawn time stays taken, so that a late retry of the mistake does not bring it back.
    private static Refusal Taken(HeldTime before, ActivitySeries series) => ActivityRefusals.AlreadyHeld(
        before.First.On,
        before.Visitors,
        series.Times.Where(time => time.First.On == before.First.On).Max(time => time.First.Number) + 1);
}
