using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Commitments;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Commitments.Ordered;

namespace Wijkboek.Domain.Tests.Finance.Commitments;

public sealed class CommitExpenseTests
{
    [Theory]
    [InlineData(250, false)]
    [InlineData(251, true)]
    public void Above_the_second_signature_it_waits_for_another_person(int euros, bool waits)
    {
        var committed = Decide(Act with { Amount = Money.Euro(euros) }).ShouldRecord<ExpenseCommitted>();
        (committed.SecondSignature, committed.Holder, committed.Year).ShouldBe((waits, Leader, 2025));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_of_its_name_is_refused()
    {
        Decide(Act, After(200)).ShouldBeNothing();
        Decide(Act with { Amount = Money.Euro(201) }, After(200)).ShouldBeRefused("commitment.taken");
    }

    [Fact]
    public void Only_the_holder_commits_while_the_mandate_holds_and_for_what_it_covers()
    {
        Decide(Act, mandate: Mandate.Initial).ShouldBeRefused("mandate.unknown");
        Decide(Act, actor: Treasurer.Value).ShouldBeRefused("commitment.not_the_holder");
        Decide(Act, mandate: Held.Evolve(new MandateWithdrawn(Granted.Mandate, Leader, May.PlusDays(-1), null)))
            .ShouldBeRefused("commitment.mandate_not_held");
        Decide(Act, mandate: Fold.Of<Mandate>(Granted with { Account = "4300" }))
            .ShouldBeRefused("commitment.outside_mandate");
        Decide(Act with { Amount = Money.Euro(600, 1) }).ShouldBeRefused("commitment.above_limit");
    }

    [Fact]
    public void It_is_an_expense_with_an_amount_and_words()
    {
        Decide(Act with { Amount = Money.Zero }).ShouldBeRefused("commitment.amount_not_positive");
        Decide(Act with { Text = " " }).ShouldBeRefused("commitment.text_missing");
        Decide(Act with { Project = "Buurt Feest" }).ShouldBeRefused("ledger.project_wrong");
        Decide(Act with { Account = "4999" }).ShouldBeRefused("account.unknown");
        Decide(Act with { Account = "1100" }).ShouldBeRefused("commitment.not_an_expense_account");
    }

    [Fact]
    public void The_year_is_open_and_has_a_budget_for_it()
    {
        Decide(Act, year: LedgerYear.Initial).ShouldBeRefused("ledger.year_not_open");
        Decide(Act, year: Year.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, [])))
            .ShouldBeRefused("ledger.year_closed");
        Decide(Act, year: Fold.Of<LedgerYear>(Example.Opened())).ShouldBeRefused("commitment.no_budget");
    }

    [Fact]
    public void What_was_spent_and_promised_already_counts_and_the_refusal_shows_the_sum()
    {
        var spent = Year.Evolve(Spent("huur", 500));
        var refused = Decide(
                Act with { Commitment = new CommitmentId("stoelen"), Amount = Money.Euro(300, 1) }, After(200), spent)
            .ShouldBeRefused("commitment.over_budget");
        refused.Facts.ShouldBe(
        [
            ("account", "4200"), ("budget", Money.Euro(1_000)), ("used", Money.Euro(700)),
            ("asked", Money.Euro(300, 1)), ("left", Money.Euro(300)),
        ]);
        Decide(Act with { Commitment = new CommitmentId("stoelen"), Amount = Money.Euro(300) }, After(200), spent)
            .ShouldRecord<ExpenseCommitted>();
    }
}
