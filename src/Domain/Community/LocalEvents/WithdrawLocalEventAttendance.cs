namespace Wijkboek.Domain.Community.LocalEvents;

/// <summary>We were not there, or something of it was recorded wrong: the right one can follow.</summary>
public sealed record WithdrawLocalEventAttendance(LocalEventId LocalEvent, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawLocalEventAttendance act, LocalEvent localEvent)
    {
        if (localEvent.On is not { } on)
            return LocalEventRefusals.Unknown(act.LocalEvent);
        if (localEvent.Attended is null)
            return LocalEventRefusals.NotAttended(act.LocalEvent);
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? LocalEventRefusals.ReasonMissing
            : LocalEvents.LocalEvent.Stream(act.LocalEvent).Record(
                new LocalEventAttendanceWithdrawn(act.LocalEvent, on, act.Reason));
    }
}
