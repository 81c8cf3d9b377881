namespace Wijkboek.Domain.Challenges;

/// <param name="PresentCostPerYear">What the task costs the municipality now, by its own budget or contract.</param>
public sealed record IdentifyTask(
    ChallengeId Challenge,
    string Title,
    string Municipality,
    Money PresentCostPerYear,
    LocalDate IdentifiedOn,
    Personal<string>? Description = null) : IAct
{
    public static Decision Decide(IdentifyTask act, Challenge challenge)
    {
        var identified = new ChallengeTaskIdentified(
            act.Challenge, act.Title.Trim(), act.Municipality.Trim(), act.PresentCostPerYear, act.IdentifiedOn,
            act.Description);

        // The description is sealed once recorded, so it cannot tell one request from another.
        if (challenge.Task is { } before)
            return before with { Description = act.Description } == identified
                ? Decision.Nothing
                : ChallengeRefusals.AlreadyIdentified(act.Challenge);
        if (identified.Title.Length == 0 || identified.Municipality.Length == 0)
            return ChallengeRefusals.TitleOrMunicipalityMissing;
        if (!act.PresentCostPerYear.IsPositive)
            return ChallengeRefusals.AmountNotPositive;
        return Challenges.Challenge.Stream(act.Challenge).Record(identified);
    }
}
