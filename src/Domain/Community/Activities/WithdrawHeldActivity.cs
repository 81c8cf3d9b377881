namespace Wijkboek.Domain.Community.Activities;

/// <summary>A time was recorded that was never held, or at the wrong activity.</summary>
public sealed record WithdrawHeldActivity(
    ActivityId Activity, LocalDate On, Personal<string> Reason, int Number = 1) : IAct
{
    public static Decision Decide(WithdrawHeldActivity act, ActivitySeries series)
    {
        if (series.Find(act.On, act.Number) is not { } time)
            return ActivityRefusals.TimeUnknown(act.On);
        if (time.IsWithdrawn)
            return Decision.Nothing;
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? ActivityRefusals.ReasonMissing
            : ActivitySeries.Stream(act.Activity).Record(
                new HeldActivityWithdrawn(act.Activity, act.On, act.Number, act.Reason));
    }
}
