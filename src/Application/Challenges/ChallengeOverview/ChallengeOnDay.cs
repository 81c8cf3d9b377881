using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Challenges.ChallengeOverview;

/// <summary>One bid as it stood at the end of a day, from the facts dated up to it.</summary>
/// <param name="Next">What must happen next; null when nothing must.</param>
/// <param name="NextBefore">Last day for it; null when nobody set one.</param>
public sealed record ChallengeOnDay(
    ChallengeTaskIdentified Task,
    ChallengeBidSubmitted? Bid,
    ChallengeBidAwarded? Awarded,
    RejectionGround? Ground,
    ChallengeState State,
    ChallengeStep? Next,
    LocalDate? NextBefore)
{
    // A reasonable time to decide is at most eight weeks, unless the municipality's own rules say otherwise (Awb 4:13).
    private const int WeeksToDecide = 8;

    /// <summary>What the municipality saves a year; below zero when it pays more than before.</summary>
    public Money? SavingPerYear => Awarded is { } awarded ? Task.PresentCostPerYear - awarded.ValuePerYear : null;

    public bool IsOver => State is ChallengeState.Ended or ChallengeState.Rejected or ChallengeState.Withdrawn;

    /// <summary>Null when the task was not identified yet.</summary>
    public static ChallengeOnDay? Of(ChallengeFile file, LocalDate day)
    {
        if (file.Task is not { } task || task.IdentifiedOn > day)
            return null;
        var bid = file.Bid?.SubmittedOn <= day ? file.Bid : null;
        var awarded = file.Awarded?.AwardedOn <= day ? file.Awarded : null;
        var rejected = file.Rejected?.RejectedOn <= day ? file.Rejected : null;
        var withdrawn = file.Withdrawn?.WithdrawnOn <= day ? file.Withdrawn : null;
        var state = (bid, awarded, rejected, withdrawn) switch
        {
            (_, { } contract, _, _) when contract.Until < day => ChallengeState.Ended,
            (_, { } contract, _, _) when contract.From <= day => ChallengeState.Running,
            (_, not null, _, _) => ChallengeState.Awarded,
            (_, _, not null, _) => ChallengeState.Rejected,
            (_, _, _, not null) => ChallengeState.Withdrawn,
            (not null, _, _, _) => ChallengeState.Submitted,
            _ => ChallengeState.Identified,
        };
        var (next, before) = NextOf(state, bid, awarded);
        return new ChallengeOnDay(task, bid, awarded, rejected?.Ground, state, next, before);
    }

    private static (ChallengeStep? Step, LocalDate? Before) NextOf(
        ChallengeState state, ChallengeBidSubmitted? bid, ChallengeBidAwarded? awarded) => state switch
    {
        ChallengeState.Identified => (ChallengeStep.SubmitBid, null),
        ChallengeState.Submitted => (ChallengeStep.AwaitDecision, bid?.SubmittedOn.PlusWeeks(WeeksToDecide)),
        ChallengeState.Awarded => (ChallengeStep.Start, awarded?.From),
        ChallengeState.Running => (ChallengeStep.AgreeOnRenewal, awarded?.Until),
        _ => (null, null),
    };
}

public enum ChallengeState
{
    Identified,
    Submitted,
    Awarded,
    Running,
    Ended,
    Rejected,
    Withdrawn,
}

public enum ChallengeStep
{
    SubmitBid,
    AwaitDecision,
    Start,
    AgreeOnRenewal,
}
