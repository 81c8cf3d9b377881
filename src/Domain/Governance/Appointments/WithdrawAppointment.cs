namespace Wijkboek.Domain.Governance.Appointments;

/// <summary>An appointment was recorded by mistake; the right one can follow, under a name of its own.</summary>
public sealed record WithdrawAppointment(AppointmentId Appointment, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawAppointment act, Functions functions)
    {
        if (functions.Withdrawn.Contains(act.Appointment))
            return Decision.Nothing;
        if (functions.Find(act.Appointment) is not { Appointed: var appointed })
            return AppointmentRefusals.Unknown(act.Appointment);
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? AppointmentRefusals.ReasonMissing
            : Functions.Stream.Record(new AppointmentWithdrawn(
                act.Appointment, appointed.Person, appointed.Function, act.Reason));
    }
}
