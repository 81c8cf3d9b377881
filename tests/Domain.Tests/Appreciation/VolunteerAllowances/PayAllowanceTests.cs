using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class PayAllowanceTests
{
    [Fact]
    public void A_payment_leaves_the_bank_and_settles_what_was_owed()
    {
        var decision = PayAllowance.Decide(Pay, Approved, Books2025);
        decision.ShouldRecord<AllowancePaid>().Amount.ShouldBe(Money.Euro(84));
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1610", Money.Euro(84)), ("1100", -Money.Euro(84))]);
        (entry.Entry.Value, entry.Journal).ShouldBe(("v-1-paid", LedgerJournal.Bank));
    }

    [Fact]
    public void The_same_payment_again_changes_nothing() => PayAllowance.Decide(Pay, Paid, Books2025).ShouldBeNothing();

    [Fact]
    public void An_allowance_is_paid_once() =>
        PayAllowance.Decide(Pay with { PaidOn = new LocalDate(2025, 4, 11) }, Paid, Books2025)
            .ShouldBeRefused("allowance.already_paid");

    [Fact]
    public void Only_what_was_approved_is_paid()
    {
        PayAllowance.Decide(Pay, VolunteerYear.Initial, Books2025).ShouldBeRefused("allowance.claim_unknown");
        PayAllowance.Decide(Pay, Claimed, Books2025).ShouldBeRefused("allowance.not_approved");
        PayAllowance.Decide(Pay, Rejected, Books2025).ShouldBeRefused("allowance.already_rejected");
        PayAllowance.Decide(Pay, Waived, Books2025).ShouldBeRefused("allowance.already_waived");
    }

    [Fact]
    public void A_payment_follows_the_approval() =>
        PayAllowance.Decide(Pay with { PaidOn = new LocalDate(2025, 4, 2) }, Approved, Books2025)
            .ShouldBeRefused("allowance.date_too_early");
}
