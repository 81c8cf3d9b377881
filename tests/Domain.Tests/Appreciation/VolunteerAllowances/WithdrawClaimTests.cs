using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class WithdrawClaimTests
{
    private static readonly WithdrawClaim Withdraw = new(
        Claim.Claim, Fatima, 2025, new LocalDate(2025, 4, 3), "Verkeerde maand");

    private static readonly VolunteerYear Withdrawn = Claimed.After(WithdrawClaim.Decide(Withdraw, Claimed, Recorder));

    [Fact]
    public void Who_made_a_claim_takes_it_back_and_it_counts_no_longer()
    {
        WithdrawClaim.Decide(Withdraw, Claimed, Herself).ShouldRecord<AllowanceClaimWithdrawn>();
        Withdrawn.CountedInYear.ShouldBe(Money.Zero);
        Withdrawn.Find(Claim.Claim)!.State.ShouldBe(ClaimState.Withdrawn);
    }

    [Fact]
    public void The_same_withdrawal_again_changes_nothing() =>
        WithdrawClaim.Decide(Withdraw, Withdrawn, Recorder).ShouldBeNothing();

    [Fact]
    public void Nothing_more_happens_to_a_withdrawn_claim()
    {
        WithdrawClaim.Decide(Withdraw with { WithdrawnOn = new LocalDate(2025, 4, 9) }, Withdrawn, Recorder)
            .ShouldBeRefused("allowance.already_withdrawn");
        ApproveAllowance.Decide(Approve, Withdrawn, Books2025, Treasurer)
            .ShouldBeRefused("allowance.already_withdrawn");
        RejectAllowance.Decide(Reject, Withdrawn, Treasurer).ShouldBeRefused("allowance.already_withdrawn");
        PayAllowance.Decide(Pay, Withdrawn, Books2025).ShouldBeRefused("allowance.already_withdrawn");
        WaiveAllowance.Decide(Waive, Withdrawn, Anbi, Books2025, Herself)
            .ShouldBeRefused("allowance.already_withdrawn");
    }

    [Fact]
    public void Somebody_else_does_not_withdraw_it() =>
        WithdrawClaim.Decide(Withdraw, Claimed, Treasurer).ShouldBeRefused("allowance.withdrawn_by_other");

    [Fact]
    public void What_was_decided_on_is_not_withdrawn()
    {
        WithdrawClaim.Decide(Withdraw, Approved, Recorder).ShouldBeRefused("allowance.approved_not_withdrawn");
        WithdrawClaim.Decide(Withdraw, Rejected, Recorder).ShouldBeRefused("allowance.already_rejected");
        WithdrawClaim.Decide(Withdraw, Paid, Recorder).ShouldBeRefused("allowance.already_paid");
        WithdrawClaim.Decide(Withdraw, VolunteerYear.Initial, Recorder).ShouldBeRefused("allowance.claim_unknown");
    }

    [Fact]
    public void A_withdrawal_has_a_reason_and_follows_the_claim()
    {
        WithdrawClaim.Decide(Withdraw with { Reason = " " }, Claimed, Recorder)
            .ShouldBeRefused("allowance.correction_reason_missing");
        WithdrawClaim.Decide(Withdraw with { WithdrawnOn = new LocalDate(2025, 4, 1) }, Claimed, Recorder)
            .ShouldBeRefused("allowance.date_too_early");
    }
}
