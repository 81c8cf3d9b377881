using Wijkboek.Application.Governance.Register;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Governance.Overview;

/// <param name="Title">Sealed; opened where it is shown.</param>
/// <param name="Meeting">Null when a sole director decided.</param>
/// <param name="By">The sole director who decided; null when it was decided in a meeting.</param>
/// <param name="Vote">Null when a sole director decided.</param>
/// <param name="Excluded">Who took no part because of a conflict of interest.</param>
/// <param name="Positions">Where in the journal the motion, the vote and the resolution stand.</param>
public sealed record ResolutionRecord(
    ResolutionNumber Number,
    GoverningBody Body,
    MotionId Motion,
    Personal<string> Title,
    ResolutionSubject Subject,
    int? FiscalYear,
    LocalDate DecidedOn,
    bool Adopted,
    MeetingId? Meeting,
    MemberId? By,
    VoteHeld? Vote,
    VotingMethod Method,
    IReadOnlyList<MemberId> Excluded,
    ResolutionAnnulled? Annulled,
    IReadOnlyList<long> Positions)
{
    public bool HoldsOn(LocalDate day) => Adopted && DecidedOn <= day && !(Annulled?.AnnulledOn <= day);

    public static IEnumerable<ResolutionRecord> Of(MeetingFile file)
    {
        foreach (var motion in file.Meeting.Motions)
        {
            var steps = file.Steps.Find(known => known.Motion == motion.Tabled.Motion)!;
            if (motion.Vote is { } vote && file.Meeting.Convened is { } convened)
                yield return new ResolutionRecord(
                    vote.Number, convened.Body, vote.Motion, motion.Tabled.Title, motion.Tabled.Subject,
                    motion.Tabled.FiscalYear, convened.HeldOn, vote.Adopted, convened.Meeting, null, vote,
                    motion.Tabled.Method, motion.Excluded, steps.Annulled, steps.Positions);
        }
    }

    /// <summary>Null when nothing was decided.</summary>
    public static ResolutionRecord? Of(Traced<BoardDecision> decision) => decision.What.Taken is not { } taken
        ? null
        : new ResolutionRecord(
            taken.Number, GoverningBody.Board, taken.Decision, taken.Title, taken.Subject, taken.FiscalYear,
            taken.TakenOn, true, null, taken.By, null, VotingMethod.PerHead, [], decision.What.Annulled,
            decision.Positions);
}

/// <param name="Resolution">What was decided without this person; null when that is not known.</param>
public sealed record ConflictRecord(
    ConflictOfInterestDeclared Declared,
    ConflictOfInterestWithdrawn? Withdrawn,
    ResolutionNumber? Resolution,
    IReadOnlyList<long> Positions);
