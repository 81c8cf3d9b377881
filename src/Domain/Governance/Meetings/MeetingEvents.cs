using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

/// <summary>What happens in or to a meeting after it was convened.</summary>
public interface IMeetingStep
{
    MeetingId Meeting { get; }
}

/// <summary>What happens to one motion.</summary>
public interface IMotionStep : IMeetingStep
{
    MotionId Motion { get; }
}

/// <param name="NoticeDays">How many days' notice the statutes asked for; 0 where they ask none.</param>
/// <param name="SecondOf">The earlier meeting that had no quorum; null for an ordinary meeting.</param>
/// <param name="Circle">The name of the circle or team, where one meets.</param>
[StoredAs("meeting_convened", Module.Governance)]
public sealed record MeetingConvened(
    MeetingId Meeting,
    GoverningBody Body,
    LocalDate HeldOn,
    LocalDate NoticeSentOn,
    int NoticeDays,
    string? Place,
    IReadOnlyList<AgendaItem> Agenda,
    MeetingId? SecondOf,
    string? Circle) : IEvent
{
    /// <summary>Whole days between notice and meeting.</summary>
    public int NoticeGiven => Period.DaysBetween(NoticeSentOn, HeldOn);

    public bool IsConvenedInTime => NoticeGiven >= NoticeDays;
}

/// <param name="Number">From 1.</param>
public sealed record AgendaItem(int Number, Personal<string> Subject);

[StoredAs("meeting_cancelled", Module.Governance)]
public sealed record MeetingCancelled(
    MeetingId Meeting, GoverningBody Body, LocalDate HeldOn, LocalDate CancelledOn, Personal<string> Reason)
    : IEvent, IMeetingStep;

/// <param name="Proxies">Votes by proxy of who was not there.</param>
/// <param name="Entitled">All who may vote in this meeting, present or not.</param>
/// <param name="Required">How many must be present or represented to decide.</param>
/// <param name="Members">Who were there, where that is recorded by name; null where only counted.</param>
/// <param name="VotesPresent">Where votes are weighted: all votes of those present and represented.</param>
[StoredAs("attendance_recorded", Module.Governance)]
public sealed record AttendanceRecorded(
    MeetingId Meeting,
    LocalDate HeldOn,
    int Present,
    int Proxies,
    int Entitled,
    int Required,
    IReadOnlyList<MemberId>? Members,
    int? VotesPresent) : IEvent, IMeetingStep
{
    /// <summary>Present or represented.</summary>
    public int Attending => Present + Proxies;

    public bool HasQuorum => Attending >= Required;
}

/// <param name="QuorumPercent">Where this motion asks for more to be present than the meeting does.</param>
/// <param name="FiscalYear">Which year's accounts, budget or discharge it is about; null when about none.</param>
[StoredAs("motion_tabled", Module.Governance)]
public sealed record MotionTabled(
    MeetingId Meeting,
    MotionId Motion,
    Personal<string> Title,
    ResolutionSubject Subject,
    int? FiscalYear,
    Majority Majority,
    VotingMethod Method,
    int? QuorumPercent) : IEvent, IMotionStep;

[StoredAs("motion_withdrawn", Module.Governance)]
public sealed record MotionWithdrawn(MeetingId Meeting, MotionId Motion) : IEvent, IMotionStep;

/// <summary>Who has a conflict of interest takes no part in this decision.</summary>
[StoredAs("voter_excluded", Module.Governance)]
public sealed record VoterExcluded(MeetingId Meeting, MotionId Motion, MemberId Person, ConflictId Conflict)
    : IEvent, IMotionStep;

[StoredAs("exclusion_lifted", Module.Governance)]
public sealed record ExclusionLifted(MeetingId Meeting, MotionId Motion, MemberId Person, ConflictId Conflict)
    : IEvent, IMotionStep;

/// <param name="Number">The number that the resolution has in the register, adopted or rejected.</param>
/// <param name="Able">How many votes could be cast: all attending, but for who took no part.</param>
[StoredAs("vote_held", Module.Governance)]
public sealed record VoteHeld(
    MeetingId Meeting,
    MotionId Motion,
    ResolutionNumber Number,
    int For,
    int Against,
    int Abstained,
    int Able,
    bool Adopted) : IEvent, IMotionStep;

/// <param name="ApprovedOn">Mostly in the next meeting.</param>
[StoredAs("minutes_approved", Module.Governance)]
public sealed record MinutesApproved(MeetingId Meeting, LocalDate HeldOn, LocalDate ApprovedOn)
    : IEvent, IMeetingStep;

public enum VotingMethod
{
    PerHead,

    /// <summary>Statutes may give some members more votes than others (BW 2:38(1)).</summary>
    Weighted,
}
