using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Challenges;

/// <summary>The park in the neighbourhood: € 48.000 a year now, bid for at € 45.000.</summary>
internal static class ChallengeExample
{
    public static ChallengeId Id { get; } = new("park");

    public static ChallengeTaskIdentified Identified { get; } = new(
        Id, "Beheer van het park", "Utrecht", Money.Euro(48_000), new LocalDate(2024, 10, 1), null);

    public static ChallengeBidSubmitted Submitted { get; } = new(
        Id, Money.Euro(45_000), [BidClaim.Better, BidClaim.Cheaper], 212, new LocalDate(2024, 11, 15));

    public static ChallengeBidAwarded Awarded { get; } = new(
        Id, Money.Euro(44_000), new LocalDate(2025, 1, 20), new LocalDate(2025, 3, 1), new LocalDate(2028, 2, 29),
        [new AwardIndicator("Beeldkwaliteit", "niveau B")], new IncomeStreamId("park"));

    public static ChallengeBidRejected Rejected { get; } =
        new(Id, RejectionGround.Procurement, new LocalDate(2025, 1, 20), "Het contract loopt nog");

    public static ChallengeBidWithdrawn Withdrawn { get; } =
        new(Id, new LocalDate(2025, 1, 10), "Te weinig handen");

    public static IncomeStream Stream { get; } = Fold.Of<IncomeStream>(new IncomeStreamOpened(
        Awarded.IncomeStream, "Park", EarningsCategory.RightToChallenge, "Gemeente Utrecht", true, "8010",
        new LocalDate(2025, 1, 1), null));

    public static Challenge Bid(params IEnumerable<IEvent> more) =>
        Fold.Of<Challenge>(more.Prepend(Submitted).Prepend(Identified));
}
