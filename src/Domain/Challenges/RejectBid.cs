namespace Wijkboek.Domain.Challenges;

/// <summary>The municipality kept the task. A decision of theirs must give its reasons (Awb 3:46).</summary>
public sealed record RejectBid(
    ChallengeId Challenge, RejectionGround Ground, LocalDate RejectedOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(RejectBid act, Challenge challenge)
    {
        if (challenge.Task is null)
            return ChallengeRefusals.Unknown(act.Challenge);
        var rejected = new ChallengeBidRejected(act.Challenge, act.Ground, act.RejectedOn, act.Reason);

        // The reason is sealed once recorded, so it cannot tell one request from another.
        if (challenge.Outcome is ChallengeBidRejected before && before with { Reason = act.Reason } == rejected)
            return Decision.Nothing;
        if (challenge.RefusesOutcome(act.Challenge, act.RejectedOn) is { } refusal)
            return refusal;
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? ChallengeRefusals.ReasonMissing
            : Challenges.Challenge.Stream(act.Challenge).Record(rejected);
    }
}
