using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Challenges;

/// <summary>A task of the municipality that the neighbourhood may want to take over (Gemeentewet art. 150).</summary>
[StoredAs("challenge_task_identified", Module.Challenges)]
public sealed record ChallengeTaskIdentified(
    ChallengeId Challenge,
    string Title,
    string Municipality,
    Money PresentCostPerYear,
    LocalDate IdentifiedOn,
    Personal<string>? Description) : IEvent;

/// <param name="Claims">What the neighbourhood promises to be; at least one, in the order of the enumeration.</param>
/// <param name="Supporters">Residents who said that they are behind the bid.</param>
[StoredAs("challenge_bid_submitted", Module.Challenges)]
public sealed record ChallengeBidSubmitted(
    ChallengeId Challenge,
    Money PricePerYear,
    IReadOnlyList<BidClaim> Claims,
    int Supporters,
    LocalDate SubmittedOn) : IEvent;

/// <param name="IncomeStream">Where its payments come in.</param>
[StoredAs("challenge_bid_awarded", Module.Challenges)]
public sealed record ChallengeBidAwarded(
    ChallengeId Challenge,
    Money ValuePerYear,
    LocalDate AwardedOn,
    LocalDate From,
    LocalDate Until,
    IReadOnlyList<AwardIndicator> Indicators,
    IncomeStreamId IncomeStream) : IEvent;

[StoredAs("challenge_bid_rejected", Module.Challenges)]
public sealed record ChallengeBidRejected(
    ChallengeId Challenge, RejectionGround Ground, LocalDate RejectedOn, Personal<string> Reason) : IEvent;

[StoredAs("challenge_bid_withdrawn", Module.Challenges)]
public sealed record ChallengeBidWithdrawn(
    ChallengeId Challenge, LocalDate WithdrawnOn, Personal<string> Reason) : IEvent;

public readonly record struct ChallengeId(string Value) : IIdentifier<ChallengeId>
{
    public static ChallengeId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>Why the neighbourhood should do it: the ordinances' "anders, beter, slimmer, goedkoper".</summary>
public enum BidClaim
{
    Different,
    Better,
    MoreEfficient,
    Cheaper,
}

/// <summary>The criterion that a rejected bid did not meet.</summary>
public enum RejectionGround
{
    Price,
    Support,
    Quality,
    Continuity,
    Procurement,
    NotAMunicipalTask,
    Other,
}

/// <param name="Target">As agreed, in words or figures: "5 keer per week", "7,5 of hoger".</param>
public sealed record AwardIndicator(string Name, string Target);
