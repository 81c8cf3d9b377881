namespace Wijkboek.Domain.Governance.Appointments;

public static class AppointmentRefusals
{
    public static Refusal Unknown(AppointmentId appointment) =>
        new("appointment.unknown", ("appointment", appointment));
    public static Refusal IdTaken(AppointmentId appointment) =>
        new("appointment.id_taken", ("appointment", appointment));
    public static Refusal NoGoverningModel { get; } = new("appointment.no_governing_model");
    public static Refusal NoSupervisoryBoard { get; } = new("appointment.no_supervisory_board");
    public static Refusal NoGeneralMeeting { get; } = new("appointment.no_general_meeting");
    public static Refusal OneDirectorOnly(Function function) =>
        new("appointment.one_director_only", ("function", function));
    public static Refusal TermWrong { get; } = new("appointment.term_wrong");
    public static Refusal TeamMissing { get; } = new("appointment.team_missing");
    public static Refusal TeamWithoutLeader { get; } = new("appointment.team_without_leader");
    public static Refusal AlreadyInFunction(MemberId person, Function function, LocalDate since) =>
        new("appointment.already_in_function", ("person", person), ("function", function), ("date", since));
    public static Refusal FunctionTaken(Function function, LocalDate since) =>
        new("appointment.function_taken", ("function", function), ("date", since));
    public static Refusal Incompatible(MemberId person, Function held, Function function) =>
        new("appointment.incompatible", ("person", person), ("held", held), ("function", function));
    public static Refusal AlreadyRelieved(AppointmentId appointment, LocalDate on) =>
        new("appointment.already_relieved", ("appointment", appointment), ("date", on));
    public static Refusal RelievedOutsideTerm(LocalDate from) =>
        new("appointment.relieved_outside_term", ("date", from));
    public static Refusal ReasonMissing { get; } = new("appointment.reason_missing");
}
