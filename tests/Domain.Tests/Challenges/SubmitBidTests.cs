using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Challenges;

public sealed class SubmitBidTests
{
    private static readonly SubmitBid Act = new(
        ChallengeExample.Id, Money.Euro(45_000), [BidClaim.Cheaper, BidClaim.Better, BidClaim.Cheaper], 212,
        new LocalDate(2024, 11, 15));

    private static Decision Decide(SubmitBid act) =>
        SubmitBid.Decide(act, Fold.Of<Challenge>(ChallengeExample.Identified));

    [Fact]
    public void A_bid_is_recorded_with_each_claim_once() =>
        Decide(Act).ShouldRecord<ChallengeBidSubmitted>().Claims.ShouldBe([BidClaim.Better, BidClaim.Cheaper]);

    [Fact]
    public void The_same_bid_again_changes_nothing() =>
        SubmitBid.Decide(Act with { Claims = [BidClaim.Better, BidClaim.Cheaper] }, ChallengeExample.Bid())
            .ShouldBeNothing();

    [Fact]
    public void A_second_bid_is_refused()
    {
        SubmitBid.Decide(Act with { Supporters = 300 }, ChallengeExample.Bid())
            .ShouldBeRefused("challenge.already_submitted");
        SubmitBid.Decide(Act with { Claims = [BidClaim.Better] }, ChallengeExample.Bid())
            .ShouldBeRefused("challenge.already_submitted");
    }

    [Fact]
    public void A_bid_is_on_an_identified_task() =>
        SubmitBid.Decide(Act, Challenge.Initial).ShouldBeRefused("challenge.unknown");

    [Fact]
    public void The_price_is_above_zero() =>
        Decide(Act with { PricePerYear = Money.Zero }).ShouldBeRefused("challenge.amount_not_positive");

    [Fact]
    public void A_bid_claims_something() => Decide(Act with { Claims = [] }).ShouldBeRefused("challenge.claim_missing");

    [Fact]
    public void Cheaper_is_below_the_present_cost()
    {
        Decide(Act with { PricePerYear = Money.Euro(48_000) }).ShouldBeRefused("challenge.not_cheaper");
        Decide(Act with { PricePerYear = new Money(4_799_999) }).ShouldRecord<ChallengeBidSubmitted>();
        Decide(Act with { PricePerYear = Money.Euro(50_000), Claims = [BidClaim.Better] })
            .ShouldRecord<ChallengeBidSubmitted>();
    }

    [Fact]
    public void The_number_of_supporters_is_zero_or_more()
    {
        Decide(Act with { Supporters = -1 }).ShouldBeRefused("challenge.supporters_below_zero");
        Decide(Act with { Supporters = 0 }).ShouldRecord<ChallengeBidSubmitted>();
    }

    [Fact]
    public void A_bid_is_not_older_than_its_task()
    {
        Decide(Act with { SubmittedOn = new LocalDate(2024, 9, 30) })
            .ShouldBeRefused("challenge.before_identification");
        Decide(Act with { SubmittedOn = new LocalDate(2024, 10, 1) }).ShouldRecord<ChallengeBidSubmitted>();
    }
}
