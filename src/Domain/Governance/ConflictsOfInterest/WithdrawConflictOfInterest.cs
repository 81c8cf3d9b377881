using Wijkboek.Domain.Governance.Meetings;

namespace Wijkboek.Domain.Governance.ConflictsOfInterest;

/// <summary>The interest ended, or was declared by mistake; before the vote the person takes part again.</summary>
public sealed record WithdrawConflictOfInterest(
    ConflictId Conflict, LocalDate WithdrawnOn, Personal<string> Reason) : IAct
{
    /// <param name="meeting">The meeting that the declaration names; empty when it names none.</param>
    public static Decision Decide(WithdrawConflictOfInterest act, ConflictRegister register, Meeting meeting)
    {
        if (register.Find(act.Conflict) is not { Declared: var declared } conflict)
            return ConflictRefusals.Unknown(act.Conflict);
        if (conflict.Withdrawn is { } before)
            return before.WithdrawnOn == act.WithdrawnOn
                ? Decision.Nothing
                : ConflictRefusals.AlreadyWithdrawn(act.Conflict, before.WithdrawnOn);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return ConflictRefusals.ReasonMissing;
        if (act.WithdrawnOn < declared.DeclaredOn)
            return ConflictRefusals.WithdrawnBeforeDeclared(declared.DeclaredOn);

        var fact = Decision.Record(ConflictRegister.Stream.Record(new ConflictOfInterestWithdrawn(
            act.Conflict, declared.Person, act.WithdrawnOn, act.Reason)));
        return declared is { Meeting: { } named, Motion: { } motion } && meeting.Find(motion) is { Vote: null }
            ? fact.And(Meetings.Meeting.Stream(named).Record(
                new ExclusionLifted(named, motion, declared.Person, act.Conflict)))
            : fact;
    }
}
