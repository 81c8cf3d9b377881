namespace Wijkboek.Domain.Challenges;

public sealed record SubmitBid(
    ChallengeId Challenge,
    Money PricePerYear,
    IReadOnlyList<BidClaim> Claims,
    int Supporters,
    LocalDate SubmittedOn) : IAct
{
    public static Decision Decide(SubmitBid act, Challenge challenge)
    {
        if (challenge.Task is not { } task)
            return ChallengeRefusals.Unknown(act.Challenge);
        var submitted = new ChallengeBidSubmitted(
            act.Challenge, act.PricePerYear, [.. act.Claims.Distinct().Order()], act.Supporters, act.SubmittedOn);
        if (challenge.Bid is { } before)
            return IsSame(before, submitted)
                ? Decision.Nothing
                : ChallengeRefusals.AlreadySubmitted(act.Challenge, before.SubmittedOn);
        if (!act.PricePerYear.IsPositive)
            return ChallengeRefusals.AmountNotPositive;
        if (submitted.Claims.Count == 0)
            return ChallengeRefusals.ClaimMissing;
        if (submitted.Claims.Contains(BidClaim.Cheaper) && act.PricePerYear >= task.PresentCostPerYear)
            return ChallengeRefusals.NotCheaper(act.PricePerYear, task.PresentCostPerYear);
        if (act.Supporters < 0)
            return ChallengeRefusals.SupportersBelowZero;
        if (act.SubmittedOn < task.IdentifiedOn)
            return ChallengeRefusals.BeforeIdentification(task.IdentifiedOn);
        return Challenges.Challenge.Stream(act.Challenge).Record(submitted);
    }

    private static bool IsSame(ChallengeBidSubmitted before, ChallengeBidSubmitted submitted) =>
        before.Claims.SequenceEqual(submitted.Claims) && before with { Claims = submitted.Claims } == submitted;
}
