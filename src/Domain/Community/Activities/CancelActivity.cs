namespace Wijkboek.Domain.Community.Activities;

/// <summary>It should have been that day and did not go on. What is held after all is recorded as ever.</summary>
public sealed record CancelActivity(ActivityId Activity, LocalDate On, Personal<string>? Reason = null) : IAct
{
    public static Decision Decide(CancelActivity act, ActivitySeries series)
    {
        if (series.Cancelled.Contains(act.On))
            return Decision.Nothing;
        if (series.RefusesOn(act.Activity, act.On) is { } refusal)
            return refusal;
        return series.HeldIn(act.On, act.On).Any()
            ? ActivityRefusals.HeldThatDay(act.On)
            : ActivitySeries.Stream(act.Activity).Record(
                new ActivityCancelled(act.Activity, act.On, act.Reason));
    }
}
