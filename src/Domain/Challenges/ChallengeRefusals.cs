namespace Wijkboek.Domain.Challenges;

public static class ChallengeRefusals
{
    public static Refusal Unknown(ChallengeId challenge) => new("challenge.unknown", ("challenge", challenge));
    public static Refusal AlreadyIdentified(ChallengeId challenge) =>
        new("challenge.already_identified", ("challenge", challenge));
    public static Refusal TitleOrMunicipalityMissing { get; } = new("challenge.title_or_municipality_missing");
    public static Refusal AmountNotPositive { get; } = new("challenge.amount_not_positive");
    public static Refusal AlreadySubmitted(ChallengeId challenge, LocalDate submittedOn) =>
        new("challenge.already_submitted", ("challenge", challenge), ("date", submittedOn));
    public static Refusal ClaimMissing { get; } = new("challenge.claim_missing");
    public static Refusal NotCheaper(Money price, Money presentCost) =>
        new("challenge.not_cheaper", ("price", price), ("presentCost", presentCost));
    public static Refusal SupportersBelowZero { get; } = new("challenge.supporters_below_zero");
    public static Refusal BeforeIdentification(LocalDate identifiedOn) =>
        new("challenge.before_identification", ("date", identifiedOn));
    public static Refusal NotSubmitted(ChallengeId challenge) =>
        new("challenge.not_submitted", ("challenge", challenge));
    public static Refusal BeforeSubmission(LocalDate submittedOn) =>
        new("challenge.before_submission", ("date", submittedOn));
    public static Refusal AlreadyAwarded(LocalDate on) => new("challenge.already_awarded", ("date", on));
    public static Refusal AlreadyRejected(LocalDate on) => new("challenge.already_rejected", ("date", on));
    public static Refusal AlreadyWithdrawn(LocalDate on) => new("challenge.already_withdrawn", ("date", on));
    public static Refusal PeriodWrong(LocalDate from, LocalDate until) =>
        new("challenge.period_wrong", ("from", from), ("until", until));
    public static Refusal IndicatorIncomplete { get; } = new("challenge.indicator_incomplete");
    public static Refusal IndicatorTwice(string name) => new("challenge.indicator_twice", ("indicator", name));
    public static Refusal ReasonMissing { get; } = new("challenge.reason_missing");
}
