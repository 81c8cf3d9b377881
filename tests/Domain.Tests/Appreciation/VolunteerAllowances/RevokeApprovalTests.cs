using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class RevokeApprovalTests
{
    private static readonly RevokeApproval Revoke = new(
        Claim.Claim, Fatima, 2025, new LocalDate(2025, 4, 5), "Dubbel goedgekeurd");

    private static readonly VolunteerYear Revoked = Approved.After(Decide(Revoke, Approved));

    private static Decision Decide(RevokeApproval act, VolunteerYear year) =>
        RevokeApproval.Decide(act, year, Books2025, Treasurer);

    [Fact]
    public void Nothing_is_owed_any_more_and_the_claim_waits_again()
    {
        var decision = Decide(Revoke, Approved);
        decision.ShouldRecord<AllowanceApprovalRevoked>().RevokedBy.ShouldBe(Treasurer.Id);
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1610", Money.Euro(84)), ("4100", -Money.Euro(84))]);
        entry.Entry.Value.ShouldBe("v-1-revoked");
        (Revoked.Find(Claim.Claim)!.State, Revoked.CountedInYear).ShouldBe((ClaimState.Claimed, Claim.Amount!.Value));
    }

    [Fact]
    public void It_can_be_approved_again_the_same_day_under_an_entry_of_its_own()
    {
        var books = Books2025 with
        {
            Year = Books2025.Year
                .Evolve(ApproveAllowance.Decide(Approve, Claimed, Books2025, Treasurer).ShouldRecord<EntryPosted>()),
        };
        var again = ApproveAllowance.Decide(Approve, Revoked, books, Treasurer);
        again.ShouldRecord<EntryPosted>().Entry.Value.ShouldBe("v-1-approved-2");
        var approved = Revoked.After(again);
        Decide(Revoke, approved).ShouldRecord<EntryPosted>().Entry.Value.ShouldBe("v-1-revoked-2");
        PayAllowance.Decide(Pay, approved, books).ShouldRecord<EntryPosted>().Entry.Value.ShouldBe("v-1-paid-2");
    }

    [Fact]
    public void The_same_revocation_again_changes_nothing() => Decide(Revoke, Revoked).ShouldBeNothing();

    [Fact]
    public void Only_an_approval_that_was_not_paid_is_revoked()
    {
        Decide(Revoke, VolunteerYear.Initial).ShouldBeRefused("allowance.claim_unknown");
        Decide(Revoke, Claimed).ShouldBeRefused("allowance.not_approved");
        Decide(Revoke, Paid).ShouldBeRefused("allowance.already_paid");
        Decide(Revoke, Waived).ShouldBeRefused("allowance.already_waived");
    }

    [Fact]
    public void A_revocation_has_a_reason_and_follows_the_approval()
    {
        Decide(Revoke with { Reason = "" }, Approved).ShouldBeRefused("allowance.correction_reason_missing");
        Decide(Revoke with { RevokedOn = new LocalDate(2025, 4, 2) }, Approved)
            .ShouldBeRefused("allowance.date_too_early");
    }
}
