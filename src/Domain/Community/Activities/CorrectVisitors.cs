namespace Wijkboek.Domain.Community.Activities;

/// <summary>A time was counted wrong. The first count stays readable in the journal.</summary>
public sealed record CorrectVisitors(
    ActivityId Activity, LocalDate On, int Visitors, int Volunteers, Personal<string> Reason, int Number = 1) : IAct
{
    public static Decision Decide(CorrectVisitors act, ActivitySeries series)
    {
        if (series.Find(act.On, act.Number) is not { } time)
            return ActivityRefusals.TimeUnknown(act.On);
        if (time.IsWithdrawn)
            return ActivityRefusals.TimeWithdrawn(act.On);
        if (time.Visitors == act.Visitors && time.Volunteers == act.Volunteers)
            return Decision.Nothing;
        if (ActivitySeries.RefusesCount(act.Visitors, act.Volunteers) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return ActivityRefusals.ReasonMissing;
        return ActivitySeries.Stream(act.Activity).Record(new ActivityCountCorrected(
            act.Activity, act.On, act.Number, act.Visitors, act.Volunteers, act.Reason));
    }
}
