using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Appointments;

/// <param name="Until">Last day of the term; left out when it runs on.</param>
/// <param name="UntilMeetingOfYear">Instead of a day: the term ends at the general meeting of this year.</param>
/// <param name="Team">Which team or initiative a project leader leads.</param>
public sealed record AppointToFunction(
    AppointmentId Appointment,
    MemberId Person,
    Function Function,
    LocalDate From,
    LocalDate? Until = null,
    int? UntilMeetingOfYear = null,
    ResolutionNumber? Resolution = null,
    string? Team = null) : IAct
{
    /// <param name="resolutions">The register of the year of the resolution that is named.</param>
    public static Decision Decide(
        AppointToFunction act,
        Functions functions,
        Official person,
        Cooperative cooperative,
        ResolutionRegister resolutions)
    {
        var appointed = new PersonAppointed(
            act.Appointment, act.Person, act.Function, act.From, act.Until, act.UntilMeetingOfYear, act.Resolution,
            act.Team?.Trim());
        if (functions.Find(act.Appointment) is { } before)
            return before.Appointed == appointed ? Decision.Nothing : AppointmentRefusals.IdTaken(act.Appointment);
        if (functions.Withdrawn.Contains(act.Appointment))
            return AppointmentRefusals.IdTaken(act.Appointment);
        if (cooperative.GoverningModel is not { } model)
            return AppointmentRefusals.NoGoverningModel;
        var refusal = person.Refuses()
            ?? RefusesFunction(act, model)
            ?? RefusesTerm(act)
            ?? RefusesBeside(act, functions, model.Board)
            ?? resolutions.RefusesAsGround(act.Resolution);
        return refusal is null ? Functions.Stream.Record(appointed) : refusal;
    }

    private static Refusal? RefusesFunction(AppointToFunction act, GoverningModelAdopted model)
    {
        if (act.Function.IsOnSupervisoryBoard() && !model.SupervisoryBoard)
            return AppointmentRefusals.NoSupervisoryBoard;
        if (act.Function is Function.Chair or Function.Secretary && model.Board == BoardModel.Sole)
            return AppointmentRefusals.OneDirectorOnly(act.Function);
        var hasNoMembers = model.GeneralMeeting == GeneralMeeting.None;
        if (hasNoMembers && (act.UntilMeetingOfYear is not null || act.Function == Function.AuditCommitteeMember))
            return AppointmentRefusals.NoGeneralMeeting;
        if (act.Function == Function.ProjectLeader && string.IsNullOrWhiteSpace(act.Team))
            return AppointmentRefusals.TeamMissing;
        return act.Function != Function.ProjectLeader && act.Team is not null
            ? AppointmentRefusals.TeamWithoutLeader
            : null;
    }

    private static Refusal? RefusesTerm(AppointToFunction act) =>
        act.Until < act.From || act.UntilMeetingOfYear < act.From.Year
        || (act.Until is not null && act.UntilMeetingOfYear is not null)
            ? AppointmentRefusals.TermWrong
            : null;

    private static Refusal? RefusesBeside(AppointToFunction act, Functions functions, BoardModel board)
    {
        foreach (var other in functions.Appointments.Where(other => other.Overlaps(act)))
        {
            var held = other.Appointed;
            var isSame = held.Function == act.Function && held.Team == act.Team?.Trim();
            if (held.Person == act.Person && isSame)
                return AppointmentRefusals.AlreadyInFunction(act.Person, act.Function, held.From);
            if (held.Person == act.Person && act.Function.Excludes(held.Function, board))
                return AppointmentRefusals.Incompatible(act.Person, held.Function, act.Function);
            if (held.Function == act.Function && act.Function.IsForOne(board))
                return AppointmentRefusals.FunctionTaken(act.Function, held.From);
        }

        return null;
    }
}
