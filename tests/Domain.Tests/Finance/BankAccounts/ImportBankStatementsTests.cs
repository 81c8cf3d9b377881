using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.BankAccounts.Bank;
using AccountAdded = Wijkboek.Domain.Finance.Accounts.AccountAdded;
using AccountKind = Wijkboek.Domain.Finance.Accounts.AccountKind;
using ChartOfAccounts = Wijkboek.Domain.Finance.Accounts.ChartOfAccounts;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class ImportBankStatementsTests
{
    private static readonly Money Thousand = Money.Euro(1_000);
    private static readonly BankStatement FirstDays = Statement(Thousand, Line(0, -1_250), Line(1, 5_000, Neighbour));
    private static readonly Money AfterFirstDays = new(103_750);

    [Fact]
    public void What_a_statement_states_is_recorded()
    {
        var events = OfOneAccount.Decide(Import(FirstDays)).Events();
        events.OfType<BankStatementImported>().ShouldHaveSingleItem().Recorded.ShouldBe(2);
        events.OfType<BankTransactionRecorded>().Select(one => one.Transaction.Value)
            .ShouldBe(["20250602-1", "20250603-1"]);
    }

    [Fact]
    public void The_same_file_again_adds_nothing()
    {
        var bank = OfOneAccount.After(Import(FirstDays));
        bank.Decide(Import(FirstDays)).ShouldBeNothing();
    }

    [Fact]
    public void An_overlapping_statement_adds_only_what_is_new()
    {
        var longer = Statement(Thousand, Line(0, -1_250), Line(1, 5_000, Neighbour), Line(1, 5_000, Neighbour));
        OfOneAccount.After(Import(FirstDays)).After(Import(longer) with { File = new string('b', 64) })
            .Counted.ShouldBe([(Monday, -1_250), (Monday.PlusDays(1), 5_000), (Monday.PlusDays(1), 5_000)]);
    }

    [Fact]
    public void A_form_that_leaves_out_the_other_side_is_recognised_by_the_balance()
    {
        var bare = Statement(Thousand, Line(0, -1_250, null), Line(1, 5_000, null));
        OfOneAccount.After(Import(FirstDays)).Decide(Import(bare)).ShouldBeNothing();
        OfOneAccount.After(Import(bare)).Decide(Import(FirstDays)).ShouldBeNothing();
    }

    [Fact]
    public void A_line_without_other_side_is_new_when_the_account_only_then_closes_right()
    {
        var later = Statement(new Money(98_750), Line(0, -1_250, null)) with { OpeningOn = Monday };
        var bank = OfOneAccount.After(Import(Statement(Thousand, Line(0, -1_250)))).After(Import(later));
        bank.Counted.ShouldBe([(Monday, -1_250), (Monday, -1_250)]);
    }

    [Fact]
    public void Where_the_balance_tells_nothing_a_line_waits_for_somebody_to_look()
    {
        var bank = OfOneAccount.After(Import(FirstDays));
        var without = Statement(Thousand, Line(1, 5_000, null)) with { Opening = null, Closing = null };
        var after = bank.After(Import(without) with { AcceptDifference = "saldo ontbreekt" });
        after.Counted.ShouldBe(bank.Counted);
        after.Transactions.Single(one => one.State == BankTransactionState.Doubtful)
            .Recorded.MaybeSameAs.ShouldBe(new BankTransactionId("20250603-1"));
        after.Decide(Import(without) with { AcceptDifference = "saldo ontbreekt" }).ShouldBeNothing();
    }

    [Fact]
    public void A_statement_that_does_not_add_up_is_taken_only_with_a_reason()
    {
        var wrong = FirstDays with { Closing = Thousand };
        OfOneAccount.Decide(Import(wrong)).ShouldBeRefused("bank.does_not_add_up")
            .Facts.ShouldContain(("difference", (object?)new Money(-3_750)));
        OfOneAccount.Decide(Import(wrong) with { AcceptDifference = " " }).ShouldBeRefused("bank.reason_missing");
        var accepted = OfOneAccount.Decide(Import(wrong) with { AcceptDifference = "fout van de bank" });
        accepted.ShouldRecord<BankStatementImported>().Difference.ShouldBe(new Money(-3_750));
        OfOneAccount.After(accepted).Decide(Import(wrong)).ShouldBeNothing();
    }

    [Fact]
    public void A_statement_that_does_not_fit_but_adds_nothing_is_no_trouble() =>
        OfOneAccount.After(Import(FirstDays)).Decide(Import(FirstDays with { Closing = null, Number = "anders" }))
            .ShouldBeNothing();

    [Fact]
    public void A_gap_between_statements_is_refused_until_the_missing_one_came_or_a_reason_was_given()
    {
        var bank = OfOneAccount.After(Import(FirstDays));
        var missing = Statement(AfterFirstDays, Line(3, -700));
        var late = Statement(new Money(103_050), Line(7, -50));
        bank.Decide(Import(late)).ShouldBeRefused("bank.does_not_follow")
            .Facts.ShouldContain(("difference", (object?)new Money(-700)));
        bank.After(Import(missing)).After(Import(late)).Counted.Count.ShouldBe(4);
        bank.After(Import(late) with { AcceptDifference = "volgt" }).After(Import(missing)).Counted.Count.ShouldBe(4);
    }

    [Fact]
    public void Days_in_one_file_may_stand_in_any_order()
    {
        var next = Statement(AfterFirstDays, Line(2, -100));
        OfOneAccount.After(Import(next, FirstDays)).Counted.Count.ShouldBe(3);
    }

    [Fact]
    public void A_statement_from_before_the_rest_must_end_where_the_rest_begins()
    {
        var bank = OfOneAccount.After(Import(FirstDays));
        bank.After(Import(Statement(Money.Euro(900), Line(-5, 10_000)))).Counted.Count.ShouldBe(3);
        bank.Decide(Import(Statement(Money.Euro(900), Line(-5, 10_001)))).ShouldBeRefused("bank.does_not_follow");
    }

    [Fact]
    public void A_statement_from_before_that_reaches_into_what_is_known_takes_nothing_twice()
    {
        var bank = OfOneAccount.After(Import(Statement(Money.Euro(1_000), Line(1, -1_250))));
        var valued = Statement(Money.Euro(1_000), Line(-1, -1_250)) with { ClosingOn = Monday.PlusDays(1) };
        bank.Decide(Import(valued)).ShouldBeRefused("bank.does_not_close");
    }

    [Fact]
    public void What_was_dismissed_wrongly_shows_at_the_next_balance()
    {
        var bank = OfOneAccount.After(Import(FirstDays));
        bank = bank.After(DismissBankTransaction.Decide(
            new DismissBankTransaction(Account, new BankTransactionId("20250602-1"), "niet van ons"), bank.Year));
        bank.Decide(Import(Statement(Thousand, Line(0, -1_250), Line(1, 5_000, Neighbour), Line(2, 1))))
            .ShouldBeRefused("bank.does_not_close");
    }

    [Fact]
    public void A_statement_without_balance_in_euros_is_taken_only_with_a_reason() =>
        OfOneAccount.Decide(Import(FirstDays with { Closing = null })).ShouldBeRefused("bank.balance_missing");

    [Fact]
    public void An_unknown_account_is_refused_or_connected_from_its_opening()
    {
        Empty.Decide(Import(FirstDays)).ShouldBeRefused("bank.account_unknown");
        Empty.Decide(Import(FirstDays) with { Connect = true }).ShouldRecord<BankAccountConnected>()
            .ShouldBe(Connected);
        var second = FirstDays with { Account = Neighbour };
        OfOneAccount.Decide(Import(second) with { Connect = true, LedgerAccount = "1120" })
            .ShouldRecord<BankAccountConnected>().LedgerAccount.ShouldBe("1120");
    }

    [Fact]
    public void Each_further_account_gets_one_of_the_ledger_of_its_own()
    {
        var further = (BankStatement[])[FirstDays with { Account = Neighbour }, FirstDays with { Account = Shop }];
        var events = OfOneAccount.Decide(Import(further) with { Connect = true }).Events();
        events.OfType<AccountAdded>().Select(added => (added.Account.Number, added.Account.Name, added.Account.Kind))
            .ShouldBe(
            [
                ("1101", $"Bank {Neighbour}", AccountKind.Asset), ("1102", $"Bank {Shop}", AccountKind.Asset),
            ]);
        events.OfType<BankAccountConnected>().Select(connected => connected.LedgerAccount).ShouldBe(["1101", "1102"]);
    }

    [Fact]
    public void Without_an_account_for_the_bank_somebody_must_choose_one() =>
        ImportBankStatements.Decide(
            Import(FirstDays) with { Connect = true }, BankAccountRegister.Initial,
            new BankGrounds(ChartOfAccounts.Initial, new Dictionary<BankAccountId, KnownBankAccount>()))
            .ShouldBeRefused("bank.ledger_account_missing");

    [Fact]
    public void A_statement_may_give_only_the_bare_number() =>
        OfOneAccount.After(Import(FirstDays with { Account = "417164300" })).Counted.Count.ShouldBe(2);

    [Fact]
    public void What_cannot_be_of_a_statement_is_refused()
    {
        OfOneAccount.Decide(Import(FirstDays) with { File = "x" }).ShouldBeRefused("bank.file_hash_wrong");
        OfOneAccount.Decide(Import()).ShouldBeRefused("bank.no_statements");
        OfOneAccount.Decide(Import(FirstDays with { Account = "nl91" })).ShouldBeRefused("bank.number_wrong");
        OfOneAccount.Decide(Import(Statement(Thousand, Line(0, 0)))).ShouldBeRefused("bank.line_without_amount");
        OfOneAccount.Decide(Import(Statement(Thousand, Line(99_999, 1)))).ShouldBeRefused("bank.day_wrong");
    }
}
