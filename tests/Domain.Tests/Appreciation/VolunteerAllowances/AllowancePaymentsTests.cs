using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class AllowancePaymentsTests
{
    private static readonly PaymentBatchId Batch = new("april");
    private static readonly LocalDate Day = new(2025, 4, 10);
    private static readonly VolunteerYear Ordered =
        Approved.After(AllowancePayments.Order(Approved, Claim.Claim, Batch, Day));

    private static readonly VolunteerYear PaidByBatch =
        Ordered.After(AllowancePayments.Pay(Ordered, Claim.Claim, Batch, Day));

    [Fact]
    public void A_claim_in_a_batch_is_paid_by_nothing_else()
    {
        Ordered.Find(Claim.Claim)!.State.ShouldBe(ClaimState.Ordered);
        AllowancePayments.Order(Ordered, Claim.Claim, new("mei"), Day).ShouldBeRefused("allowance.in_payment_batch");
        PayAllowance.Decide(Pay, Ordered, Books2025).ShouldBeRefused("allowance.in_payment_batch");
        WaiveAllowance.Decide(Waive, Ordered, Anbi, Books2025, Herself).ShouldBeRefused("allowance.in_payment_batch");
        RevokeApproval.Decide(
            new(Claim.Claim, Fatima, 2025, Day, "vergissing"), Ordered, Books2025, Treasurer)
            .ShouldBeRefused("allowance.in_payment_batch");
    }

    [Fact]
    public void Once_the_bank_took_it_the_claim_is_paid_and_stays_counted()
    {
        var claim = PaidByBatch.Find(Claim.Claim)!;
        (claim.State, claim.Paid!.Batch, PaidByBatch.CountedInYear)
            .ShouldBe((ClaimState.Paid, Batch, Money.Euro(84)));
        AllowancePayments.Pay(PaidByBatch, Claim.Claim, Batch, Day).ShouldBeNothing();
        PayAllowance.Decide(Pay with { PaidOn = Day.PlusDays(1) }, PaidByBatch, Books2025)
            .ShouldBeRefused("allowance.already_paid");
    }

    [Fact]
    public void What_was_not_taken_is_under_way_again_and_what_came_back_can_be_paid_again()
    {
        PaidByBatch.After(AllowancePayments.Unsettle(PaidByBatch, Claim.Claim, Batch, Day))
            .Find(Claim.Claim)!.State.ShouldBe(ClaimState.Ordered);
        var back = PaidByBatch.After(AllowancePayments.Release(PaidByBatch, Claim.Claim, Batch, Day));
        back.Find(Claim.Claim)!.State.ShouldBe(ClaimState.Approved);
        AllowancePayments.Order(back, Claim.Claim, new("mei"), Day).ShouldRecord<AllowancePaymentOrdered>();
    }

    [Fact]
    public void Only_an_approved_claim_is_ordered_and_not_before_its_approval()
    {
        AllowancePayments.Order(VolunteerYear.Initial, Claim.Claim, Batch, Day)
            .ShouldBeRefused("allowance.claim_unknown");
        AllowancePayments.Order(Claimed, Claim.Claim, Batch, Day).ShouldBeRefused("allowance.not_approved");
        AllowancePayments.Order(Paid, Claim.Claim, Batch, Day).ShouldBeRefused("allowance.already_paid");
        AllowancePayments.Order(Approved, Claim.Claim, Batch, new LocalDate(2025, 4, 1))
            .ShouldBeRefused("allowance.date_too_early");
    }

    [Fact]
    public void What_the_volunteer_paid_back_the_bank_cannot_undo()
    {
        var takenBack = PaidByBatch.After(TakeBackAllowance.Decide(
            new(Claim.Claim, Fatima, 2025, Day, "niet nodig"), PaidByBatch, Books2025));
        AllowancePayments.Release(takenBack, Claim.Claim, Batch, Day).ShouldBeRefused("allowance.already_taken_back");
    }
}
