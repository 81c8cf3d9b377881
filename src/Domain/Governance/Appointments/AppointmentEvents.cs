using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Appointments;

/// <param name="Until">Last day of the term; null when it runs on, or ends at a general meeting.</param>
/// <param name="UntilMeetingOfYear">
/// The term ends at the general meeting of this year, whose day is not known yet.
/// </param>
/// <param name="Resolution">By which resolution; null when that is older than this book.</param>
/// <param name="Team">Which team or initiative a project leader leads.</param>
[StoredAs("person_appointed", Module.Governance)]
public sealed record PersonAppointed(
    AppointmentId Appointment,
    MemberId Person,
    Function Function,
    LocalDate From,
    LocalDate? Until,
    int? UntilMeetingOfYear,
    ResolutionNumber? Resolution,
    string? Team) : IEvent;

/// <param name="RelievedOn">Last day in the function.</param>
[StoredAs("person_relieved", Module.Governance)]
public sealed record PersonRelieved(
    AppointmentId Appointment,
    MemberId Person,
    Function Function,
    LocalDate RelievedOn,
    ReliefGround Ground,
    Personal<string>? Note) : IEvent;

/// <summary>The appointment was recorded by mistake: it never was.</summary>
[StoredAs("appointment_withdrawn", Module.Governance)]
public sealed record AppointmentWithdrawn(
    AppointmentId Appointment, MemberId Person, Function Function, Personal<string> Reason) : IEvent;

public enum Function
{
    /// <summary>The sole director, or a member of a board of more people.</summary>
    BoardMember,

    Chair,
    Secretary,

    /// <summary>Of a joint board a member; beside a sole director somebody who keeps the books for them.</summary>
    Treasurer,

    /// <summary>
    /// Stands in for the director when that one is absent or gone (belet of ontstentenis), as statutes must provide.
    /// </summary>
    Substitute,

    SupervisoryBoardChair,
    SupervisoryBoardMember,

    /// <summary>Of the kascommissie (BW 2:48(2)).</summary>
    AuditCommitteeMember,

    ProjectLeader,
}

public enum ReliefGround
{
    TermEnded,
    OwnWish,
    Dismissed,
    Died,
}

public readonly record struct AppointmentId(string Value) : IIdentifier<AppointmentId>
{
    public static AppointmentId From(string value) => new(value);
    public override string ToString() => Value;
}
