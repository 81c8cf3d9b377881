using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Challenges;

public sealed class WithdrawBidTests
{
    private static readonly WithdrawBid Act = new(ChallengeExample.Id, new LocalDate(2025, 1, 10), "Te weinig handen");

    private static Decision Decide(WithdrawBid act, params IEnumerable<IEvent> before) =>
        WithdrawBid.Decide(act, ChallengeExample.Bid(before));

    [Fact]
    public void A_withdrawal_is_recorded() =>
        Decide(Act).ShouldRecord<ChallengeBidWithdrawn>().WithdrawnOn.ShouldBe(Act.WithdrawnOn);

    [Fact]
    public void The_same_withdrawal_again_changes_nothing() =>
        Decide(Act with { Reason = "Nog eens" }, ChallengeExample.Withdrawn).ShouldBeNothing();

    [Fact]
    public void A_bid_with_an_outcome_cannot_be_withdrawn()
    {
        Decide(Act with { WithdrawnOn = new LocalDate(2025, 1, 11) }, ChallengeExample.Withdrawn)
            .ShouldBeRefused("challenge.already_withdrawn");
        Decide(Act, ChallengeExample.Awarded).ShouldBeRefused("challenge.already_awarded");
        Decide(Act, ChallengeExample.Rejected).ShouldBeRefused("challenge.already_rejected");
    }

    [Fact]
    public void Only_a_submitted_bid_can_be_withdrawn()
    {
        WithdrawBid.Decide(Act, Challenge.Initial).ShouldBeRefused("challenge.unknown");
        WithdrawBid.Decide(Act, Fold.Of<Challenge>(ChallengeExample.Identified))
            .ShouldBeRefused("challenge.not_submitted");
        Decide(Act with { WithdrawnOn = new LocalDate(2024, 11, 14) }).ShouldBeRefused("challenge.before_submission");
    }

    [Fact]
    public void A_withdrawal_gives_its_reason() =>
        Decide(Act with { Reason = "" }).ShouldBeRefused("challenge.reason_missing");
}
