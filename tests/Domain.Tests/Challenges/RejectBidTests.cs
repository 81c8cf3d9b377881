using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Challenges;

public sealed class RejectBidTests
{
    private static readonly RejectBid Act = new(
        ChallengeExample.Id, RejectionGround.Procurement, new LocalDate(2025, 1, 20), "Het contract loopt nog");

    private static Decision Decide(RejectBid act, params IEnumerable<IEvent> before) =>
        RejectBid.Decide(act, ChallengeExample.Bid(before));

    [Fact]
    public void A_rejection_is_recorded_with_its_ground() =>
        Decide(Act).ShouldRecord<ChallengeBidRejected>().Ground.ShouldBe(RejectionGround.Procurement);

    [Fact]
    public void The_same_rejection_again_changes_nothing() => Decide(Act, ChallengeExample.Rejected).ShouldBeNothing();

    [Fact]
    public void A_bid_is_decided_on_once()
    {
        Decide(Act with { Ground = RejectionGround.Price }, ChallengeExample.Rejected)
            .ShouldBeRefused("challenge.already_rejected");
        Decide(Act, ChallengeExample.Awarded).ShouldBeRefused("challenge.already_awarded");
        Decide(Act, ChallengeExample.Withdrawn).ShouldBeRefused("challenge.already_withdrawn");
    }

    [Fact]
    public void Only_a_submitted_bid_can_be_rejected()
    {
        RejectBid.Decide(Act, Challenge.Initial).ShouldBeRefused("challenge.unknown");
        RejectBid.Decide(Act, Fold.Of<Challenge>(ChallengeExample.Identified))
            .ShouldBeRefused("challenge.not_submitted");
        Decide(Act with { RejectedOn = new LocalDate(2024, 11, 14) }).ShouldBeRefused("challenge.before_submission");
    }

    [Fact]
    public void A_rejection_gives_its_reason() =>
        Decide(Act with { Reason = " " }).ShouldBeRefused("challenge.reason_missing");
}
