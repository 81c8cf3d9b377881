using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class ApproveAllowanceTests
{
    private static Decision Decide(ApproveAllowance act, VolunteerYear year, Actor? approver = null) =>
        ApproveAllowance.Decide(act, year, Books2025, approver ?? Treasurer);

    [Fact]
    public void From_approval_on_the_cooperative_owes_the_allowance()
    {
        var decision = Decide(Approve, Claimed);
        decision.ShouldRecord<AllowanceApproved>().ApprovedBy.ShouldBe(Treasurer.Id);
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("4100", Money.Euro(84)), ("1610", -Money.Euro(84))]);
        (entry.Entry.Value, entry.Journal, entry.Date)
            .ShouldBe(("v-1-approved", LedgerJournal.General, new LocalDate(2025, 4, 3)));
        entry.Origin.ShouldBe(new EntryOrigin("ApproveAllowance", "volunteer/fatima/2025"));
        entry.Lines.ShouldAllBe(line => line.Project == "eetcafe");
    }

    [Fact]
    public void The_cost_may_be_booked_in_the_year_of_the_activity() =>
        Decide(Approve with { BookedOn = new LocalDate(2025, 3, 31) }, Claimed).ShouldRecord<EntryPosted>().Date
            .ShouldBe(new LocalDate(2025, 3, 31));

    [Fact]
    public void The_same_approval_again_changes_nothing() => Decide(Approve, Approved).ShouldBeNothing();

    [Fact]
    public void The_volunteer_does_not_approve() =>
        Decide(Approve, Claimed, Herself).ShouldBeRefused("allowance.approved_by_volunteer");

    [Fact]
    public void Who_entered_the_claim_does_not_approve_it() =>
        Decide(Approve, Claimed, Recorder).ShouldBeRefused("allowance.approved_by_recorder");

    [Fact]
    public void A_claim_that_does_not_exist_is_not_approved() =>
        Decide(Approve, VolunteerYear.Initial).ShouldBeRefused("allowance.claim_unknown");

    [Fact]
    public void A_claim_is_approved_once() =>
        Decide(Approve with { ApprovedOn = new LocalDate(2025, 4, 9) }, Approved)
            .ShouldBeRefused("allowance.already_approved");

    [Fact]
    public void A_rejected_claim_is_not_approved() =>
        Decide(Approve, Rejected).ShouldBeRefused("allowance.already_rejected");

    [Fact]
    public void A_waived_claim_is_not_approved() =>
        Decide(Approve, Waived).ShouldBeRefused("allowance.already_waived");

    [Fact]
    public void Approval_follows_the_claim() =>
        Decide(Approve with { ApprovedOn = new LocalDate(2025, 4, 1) }, Claimed)
            .ShouldBeRefused("allowance.date_too_early");

    [Fact]
    public void The_cost_is_not_booked_before_the_activity() =>
        Decide(Approve with { BookedOn = new LocalDate(2025, 2, 28) }, Claimed)
            .ShouldBeRefused("allowance.date_too_early");

    [Fact]
    public void When_the_ledger_refuses_the_approval_is_refused() =>
        Decide(Approve with { ApprovedOn = new LocalDate(2026, 1, 5) }, Claimed)
            .ShouldBeRefused("ledger.date_outside_year");

    [Fact]
    public void Without_an_account_for_what_is_owed_the_approval_is_refused() =>
        ApproveAllowance.Decide(Approve, Claimed, Example.Books(), Treasurer).ShouldBeRefused("account.none_for_role");
}
