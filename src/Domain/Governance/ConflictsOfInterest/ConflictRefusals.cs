using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.ConflictsOfInterest;

public static class ConflictRefusals
{
    public static Refusal Unknown(ConflictId conflict) => new("conflict.unknown", ("conflict", conflict));
    public static Refusal IdTaken(ConflictId conflict) => new("conflict.id_taken", ("conflict", conflict));
    public static Refusal SubjectMissing { get; } = new("conflict.subject_missing");
    public static Refusal ReasonMissing { get; } = new("conflict.reason_missing");
    public static Refusal MeetingWithoutMotion { get; } = new("conflict.meeting_without_motion");
    public static Refusal VoteAlreadyHeld(MotionId motion) => new("conflict.vote_already_held", ("motion", motion));
    public static Refusal AlreadyWithdrawn(ConflictId conflict, LocalDate on) =>
        new("conflict.already_withdrawn", ("conflict", conflict), ("date", on));
    public static Refusal WithdrawnBeforeDeclared(LocalDate declaredOn) =>
        new("conflict.withdrawn_before_declared", ("date", declaredOn));
}
