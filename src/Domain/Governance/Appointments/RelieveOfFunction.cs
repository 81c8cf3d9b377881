namespace Wijkboek.Domain.Governance.Appointments;

/// <param name="RelievedOn">Last day in the function.</param>
public sealed record RelieveOfFunction(
    AppointmentId Appointment, LocalDate RelievedOn, ReliefGround Ground, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(RelieveOfFunction act, Functions functions)
    {
        if (functions.Find(act.Appointment) is not { Appointed: var appointed } appointment)
            return AppointmentRefusals.Unknown(act.Appointment);
        if (appointment.Relieved is { } before)
            return before.RelievedOn == act.RelievedOn && before.Ground == act.Ground
                ? Decision.Nothing
                : AppointmentRefusals.AlreadyRelieved(act.Appointment, before.RelievedOn);
        if (act.RelievedOn < appointed.From || appointed.Until < act.RelievedOn)
            return AppointmentRefusals.RelievedOutsideTerm(appointed.From);
        return Functions.Stream.Record(new PersonRelieved(
            act.Appointment, appointed.Person, appointed.Function, act.RelievedOn, act.Ground, act.Note));
    }
}
