namespace Wijkboek.Domain.Governance.Resolutions;

/// <summary>A resolution, whatever became of it: facts that stand in the register of its year.</summary>
public interface IResolution
{
    ResolutionNumber Number { get; }
}

/// <param name="FiscalYear">Which year's accounts, budget or discharge it is about; null when about none.</param>
[StoredAs("resolution_adopted", Module.Governance)]
public sealed record ResolutionAdopted(
    ResolutionNumber Number,
    GoverningBody Body,
    MeetingId Meeting,
    MotionId Motion,
    ResolutionSubject Subject,
    int? FiscalYear,
    LocalDate DecidedOn) : IEvent, IResolution;

/// <param name="FiscalYear">Which year's accounts, budget or discharge it is about; null when about none.</param>
[StoredAs("resolution_rejected", Module.Governance)]
public sealed record ResolutionRejected(
    ResolutionNumber Number,
    GoverningBody Body,
    MeetingId Meeting,
    MotionId Motion,
    ResolutionSubject Subject,
    int? FiscalYear,
    LocalDate DecidedOn) : IEvent, IResolution;

/// <summary>A sole director decided without a meeting.</summary>
/// <param name="Decision">Names the decision, as a motion is named in a meeting.</param>
[StoredAs("board_decision_taken", Module.Governance)]
public sealed record BoardDecisionTaken(
    ResolutionNumber Number,
    MotionId Decision,
    MemberId By,
    Personal<string> Title,
    ResolutionSubject Subject,
    int? FiscalYear,
    LocalDate TakenOn) : IEvent, IResolution;

/// <summary>The resolution no longer holds; its number stays taken.</summary>
/// <param name="Motion">What was decided: the motion of the meeting, or the decision of the sole director.</param>
/// <param name="Meeting">Null when it was decided without a meeting.</param>
[StoredAs("resolution_annulled", Module.Governance)]
public sealed record ResolutionAnnulled(
    ResolutionNumber Number,
    MotionId Motion,
    MeetingId? Meeting,
    AnnulmentGround Ground,
    LocalDate AnnulledOn,
    Personal<string> Reason) : IEvent, IResolution;

public enum AnnulmentGround
{
    RecordedByMistake,

    /// <summary>Contrary to law or statutes (BW 2:14).</summary>
    Void,

    /// <summary>Set aside by a court (BW 2:15).</summary>
    SetAside,

    /// <summary>A later resolution took it back.</summary>
    Revoked,
}

/// <summary>Who decides or meets.</summary>
public enum GoverningBody
{
    GeneralMeeting,
    Board,
    SupervisoryBoard,

    /// <summary>Kascommissie (BW 2:48(2)): looks into the accounts and advises the general meeting.</summary>
    AuditCommittee,

    /// <summary>A circle or team.</summary>
    Circle,
}

/// <summary>What a resolution is about, as far as law or reports ask for it.</summary>
public enum ResolutionSubject
{
    Other,
    AccountsAdopted,

    /// <summary>Décharge: a resolution of its own, never part of adopting the accounts (BW 2:49(3), 2:58(1)).</summary>
    Discharge,

    ResultAppropriated,
    Budget,
    Appointment,
    StatutesAmended,

    /// <summary>The general meeting gives the board more time for the accounts (BW 2:48(1), 2:58(1)).</summary>
    AccountsExtended,
}

/// <summary>One motion in one meeting, or one decision of a sole director.</summary>
public readonly record struct MotionId(string Value) : IIdentifier<MotionId>
{
    public static MotionId From(string value) => new(value);
    public override string ToString() => Value;
}

public readonly record struct MeetingId(string Value) : IIdentifier<MeetingId>
{
    public static MeetingId From(string value) => new(value);
    public override string ToString() => Value;
}
