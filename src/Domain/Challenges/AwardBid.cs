using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Challenges;

/// <summary>The municipality gave the task to the neighbourhood.</summary>
/// <param name="Until">Last day of the contract; included.</param>
/// <param name="Indicators">What the neighbourhood is held to; empty when nothing was agreed.</param>
public sealed record AwardBid(
    ChallengeId Challenge,
    Money ValuePerYear,
    LocalDate AwardedOn,
    LocalDate From,
    LocalDate Until,
    IReadOnlyList<AwardIndicator> Indicators,
    IncomeStreamId IncomeStream) : IAct
{
    public static Decision Decide(AwardBid act, Challenge challenge, IncomeStream stream)
    {
        if (challenge.Task is null)
            return ChallengeRefusals.Unknown(act.Challenge);
        var awarded = new ChallengeBidAwarded(
            act.Challenge, act.ValuePerYear, act.AwardedOn, act.From, act.Until,
            [.. act.Indicators.Select(indicator => new AwardIndicator(indicator.Name.Trim(), indicator.Target.Trim()))],
            act.IncomeStream);
        if (challenge.Outcome is ChallengeBidAwarded before && IsSame(before, awarded))
            return Decision.Nothing;
        return (challenge.RefusesOutcome(act.Challenge, act.AwardedOn) ?? Refuses(awarded, stream)) is { } refusal
            ? refusal
            : Challenges.Challenge.Stream(act.Challenge).Record(awarded);
    }

    private static Refusal? Refuses(ChallengeBidAwarded awarded, IncomeStream stream)
    {
        if (!awarded.ValuePerYear.IsPositive)
            return ChallengeRefusals.AmountNotPositive;
        if (awarded.Until < awarded.From)
            return ChallengeRefusals.PeriodWrong(awarded.From, awarded.Until);
        if (awarded.Indicators.Any(indicator => indicator.Name.Length == 0 || indicator.Target.Length == 0))
            return ChallengeRefusals.IndicatorIncomplete;
        if (awarded.Indicators.GroupBy(i => i.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return ChallengeRefusals.IndicatorTwice(twice.Key);
        return stream.Opened is null ? IncomeStreamRefusals.Unknown(awarded.IncomeStream) : null;
    }

    private static bool IsSame(ChallengeBidAwarded before, ChallengeBidAwarded awarded) =>
        before.Indicators.SequenceEqual(awarded.Indicators)
        && before with { Indicators = awarded.Indicators } == awarded;
}
