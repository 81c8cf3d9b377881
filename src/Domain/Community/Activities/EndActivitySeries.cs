namespace Wijkboek.Domain.Community.Activities;

/// <param name="EndedOn">The last day.</param>
public sealed record EndActivitySeries(ActivityId Activity, LocalDate EndedOn, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(EndActivitySeries act, ActivitySeries series)
    {
        if (series.Started is not { } started)
            return ActivityRefusals.Unknown(act.Activity);
        if (series.Ended is { } ended)
            return ended.EndedOn == act.EndedOn ? Decision.Nothing : ActivityRefusals.IsEnded(ended);
        if (act.EndedOn < started.StartedOn)
            return ActivityRefusals.BeforeStart(act.Activity, started.StartedOn);
        return series.HeldIn(act.EndedOn.PlusDays(1), LocalDate.MaxIsoValue).MaxBy(time => time.First.On) is { } late
            ? ActivityRefusals.HeldAfterEnd(late.First.On)
            : ActivitySeries.Stream(act.Activity).Record(
                new ActivitySeriesEnded(act.Activity, act.EndedOn, act.Note));
    }
}
