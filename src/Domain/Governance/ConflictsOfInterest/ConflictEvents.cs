using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.ConflictsOfInterest;

/// <param name="Meeting">Null when the decision is taken without a meeting, or is not known yet.</param>
/// <param name="Motion">The motion or decision that it is about; null when it is not known yet.</param>
[StoredAs("conflict_of_interest_declared", Module.Governance)]
public sealed record ConflictOfInterestDeclared(
    ConflictId Conflict,
    MemberId Person,
    Personal<string> Subject,
    LocalDate DeclaredOn,
    MeetingId? Meeting,
    MotionId? Motion) : IEvent;

/// <param name="Reason">It ended, or it was recorded by mistake.</param>
[StoredAs("conflict_of_interest_withdrawn", Module.Governance)]
public sealed record ConflictOfInterestWithdrawn(
    ConflictId Conflict, MemberId Person, LocalDate WithdrawnOn, Personal<string> Reason) : IEvent;

public readonly record struct ConflictId(string Value) : IIdentifier<ConflictId>
{
    public static ConflictId From(string value) => new(value);
    public override string ToString() => Value;
}
