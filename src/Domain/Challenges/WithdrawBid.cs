namespace Wijkboek.Domain.Challenges;

/// <summary>The neighbourhood itself took its bid back.</summary>
public sealed record WithdrawBid(ChallengeId Challenge, LocalDate WithdrawnOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawBid act, Challenge challenge)
    {
        if (challenge.Task is null)
            return ChallengeRefusals.Unknown(act.Challenge);
        var withdrawn = new ChallengeBidWithdrawn(act.Challenge, act.WithdrawnOn, act.Reason);

        // The reason is sealed once recorded, so it cannot tell one request from another.
        if (challenge.Outcome is ChallengeBidWithdrawn before && before with { Reason = act.Reason } == withdrawn)
            return Decision.Nothing;
        if (challenge.RefusesOutcome(act.Challenge, act.WithdrawnOn) is { } refusal)
            return refusal;
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? ChallengeRefusals.ReasonMissing
            : Challenges.Challenge.Stream(act.Challenge).Record(withdrawn);
    }
}
