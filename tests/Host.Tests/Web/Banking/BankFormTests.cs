using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Host.Web.Banking;
using Wijkboek.Host.Web.Forms;

namespace Wijkboek.Host.Tests.Web.Banking;

/// <summary>What is decided in the grid of the bank.</summary>
public sealed class BankFormTests
{
    private static readonly Proposal Taken = new(
        ProposalKind.ExistingEntry, 95, "Dezelfde boeking",
        [ProposedAct.Of(new ForgetMatchingRule(new("verf"), new LocalDate(2026, 3, 2)))], "entry/verf");

    [Fact]
    public void What_is_ticked_at_two_transactions_but_can_be_for_one_is_refused_at_the_second()
    {
        var reading = Reading(Row("20260302-1"), Row("20260302-2"));
        var (form, choices) = BankForm.Read(
            FormState.Fresh(TypedForm.Empty.With(reading.Rows.SelectMany(row => new[]
            {
                (BankForm.TickOf(row), "ja"), (BankForm.ProposalOf(row), Taken.Mark()),
            }))),
            reading,
            new LocalDate(2026, 3, 2));
        choices.ShouldHaveSingleItem().Field.ShouldBe(BankForm.TickOf(reading.Rows[0]));
        form.Problems.ShouldHaveSingleItem().Key.ShouldBe(BankForm.TickOf(reading.Rows[1]));
        form.Problems.Values.ShouldHaveSingleItem().ShouldContain("hoort al bij een andere regel");
    }

    [Fact]
    public void VAT_that_an_amount_includes_is_told_apart_and_no_rule_remembers_it()
    {
        var row = Row("20260302-1");
        var reading = Reading(row) with { Targets = [new("4300", "Activiteiten")] };
        var typed = TypedForm.Empty.With(
            [(BankForm.TargetOf(row), "4300"), (BankForm.VatOf(row), nameof(IncludedVat.Reduced))]);
        var today = new LocalDate(2026, 3, 2);
        var act = BankForm.Read(FormState.Fresh(typed), reading, today).Choices.ShouldHaveSingleItem().Acts
            .ShouldHaveSingleItem().ShouldBeOfType<DivideBankTransaction>();
        act.Parts.ShouldBe(
            [new TransactionPart(Money.Euro(12), Account: "4300", Vat: IncludedVat.Reduced)]);

        var (form, choices) = BankForm.Read(
            FormState.Fresh(typed.With([(BankForm.RuleOf(row), "ja")])), reading, today);
        choices.ShouldBeEmpty();
        form.Problems.Values.ShouldHaveSingleItem().ShouldContain("onthoudt geen btw");
    }

    private static BankReading Reading(params BankAnswer.Transaction[] rows) => new(
        new BankAnswer("proef", default, default, [], rows, []), rows, 0, [], new Dictionary<string, Account>(),
        new Dictionary<string, string>(), [], []);

    private static BankAnswer.Transaction Row(string id) => new(
        "rekening", id, new LocalDate(2026, 3, 2), null, -1_200, new OpenedParty(null, "Winkel", null, null, null), [],
        null, null, null, BankTransactionState.Open, null, null, false, null, [Taken], [], []);
}
