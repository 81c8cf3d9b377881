using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class TakeBackAllowanceTests
{
    private static readonly TakeBackAllowance TakeBack = new(
        Claim.Claim, Fatima, 2025, new LocalDate(2025, 5, 2), "Aan de verkeerde betaald");

    private static readonly VolunteerYear TakenBack = Paid.After(TakeBackAllowance.Decide(TakeBack, Paid, Books2025));

    [Fact]
    public void The_money_comes_back_and_counts_no_longer()
    {
        var entry = TakeBackAllowance.Decide(TakeBack, Paid, Books2025).ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1100", Money.Euro(84)), ("4100", -Money.Euro(84))]);
        (entry.Entry.Value, entry.Journal).ShouldBe(("v-1-taken-back", LedgerJournal.Bank));
        var claim = TakenBack.Find(Claim.Claim)!;
        (claim.State, TakenBack.CountedInYear).ShouldBe((ClaimState.TakenBack, Money.Zero));
        (claim.IsPaidOn(new LocalDate(2025, 5, 1)), claim.IsPaidOn(TakeBack.TakenBackOn)).ShouldBe((true, false));
    }

    [Fact]
    public void The_same_repayment_again_changes_nothing() =>
        TakeBackAllowance.Decide(TakeBack, TakenBack, Books2025).ShouldBeNothing();

    [Fact]
    public void Nothing_more_happens_to_it()
    {
        TakeBackAllowance.Decide(TakeBack with { TakenBackOn = new LocalDate(2025, 5, 3) }, TakenBack, Books2025)
            .ShouldBeRefused("allowance.already_taken_back");
        PayAllowance.Decide(Pay, TakenBack, Books2025).ShouldBeRefused("allowance.already_taken_back");
    }

    [Fact]
    public void Only_what_was_paid_comes_back_later_and_with_a_reason()
    {
        TakeBackAllowance.Decide(TakeBack, VolunteerYear.Initial, Books2025)
            .ShouldBeRefused("allowance.claim_unknown");
        TakeBackAllowance.Decide(TakeBack, Approved, Books2025).ShouldBeRefused("allowance.not_paid");
        TakeBackAllowance.Decide(TakeBack with { Reason = " " }, Paid, Books2025)
            .ShouldBeRefused("allowance.correction_reason_missing");
        TakeBackAllowance.Decide(TakeBack with { TakenBackOn = new LocalDate(2025, 4, 9) }, Paid, Books2025)
            .ShouldBeRefused("allowance.date_too_early");
    }
}
