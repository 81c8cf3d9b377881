using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class RejectAllowanceTests
{
    [Fact]
    public void A_rejection_says_who_and_why()
    {
        var rejected = RejectAllowance.Decide(Reject, Claimed, Treasurer).ShouldRecord<AllowanceRejected>();
        (rejected.RejectedBy, rejected.Reason.Plain).ShouldBe((Treasurer.Id, "Dubbel aangevraagd"));
    }

    [Fact]
    public void The_same_rejection_again_changes_nothing() =>
        RejectAllowance.Decide(Reject, Rejected, Treasurer).ShouldBeNothing();

    [Fact]
    public void A_rejection_needs_a_reason() =>
        RejectAllowance.Decide(Reject with { Reason = " " }, Claimed, Treasurer)
            .ShouldBeRefused("allowance.reason_missing");

    [Fact]
    public void A_claim_that_does_not_exist_is_not_rejected() =>
        RejectAllowance.Decide(Reject, VolunteerYear.Initial, Treasurer).ShouldBeRefused("allowance.claim_unknown");

    [Fact]
    public void A_claim_is_rejected_once() =>
        RejectAllowance.Decide(Reject with { RejectedOn = new LocalDate(2025, 4, 9) }, Rejected, Treasurer)
            .ShouldBeRefused("allowance.already_rejected");

    [Fact]
    public void What_was_approved_paid_or_waived_is_not_rejected()
    {
        RejectAllowance.Decide(Reject, Approved, Treasurer).ShouldBeRefused("allowance.already_approved");
        RejectAllowance.Decide(Reject, Paid, Treasurer).ShouldBeRefused("allowance.already_paid");
        RejectAllowance.Decide(Reject, Waived, Treasurer).ShouldBeRefused("allowance.already_waived");
    }

    [Fact]
    public void A_rejection_follows_the_claim() =>
        RejectAllowance.Decide(Reject with { RejectedOn = new LocalDate(2025, 4, 1) }, Claimed, Treasurer)
            .ShouldBeRefused("allowance.date_too_early");
}
