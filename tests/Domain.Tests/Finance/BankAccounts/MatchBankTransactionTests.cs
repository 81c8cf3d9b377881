using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.BankAccounts.Matched;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class MatchBankTransactionTests
{
    [Fact]
    public void A_match_and_its_entry_are_recorded_together()
    {
        var decision = Decide(Act);
        decision.ShouldRecord<BankTransactionMatched>().ShouldSatisfyAllConditions(
            matched => matched.Entry.ShouldBe(Entry),
            matched => matched.Posted.ShouldBeTrue());
        var posted = decision.ShouldRecord<EntryPosted>();
        posted.Journal.ShouldBe(LedgerJournal.Bank);
        posted.Lines.ShouldBe(
            [EntryLine.ToCredit("1100", Money.Euro(800)), EntryLine.ToDebit("4200", Money.Euro(800))]);
    }

    [Fact]
    public void Money_that_came_in_is_debited_to_the_bank()
    {
        var bank = Bank.OfOneAccount.After(Bank.Import(Bank.Statement(Money.Euro(1_000), Bank.Line(0, 2_500))));
        var gift = EntryLine.ToCredit("8040", new Money(2_500), Example.DonationStream.IncomeStream);
        Decide(Act with { Lines = [gift] }, bank)
            .ShouldRecord<EntryPosted>().Lines[0].ShouldBe(EntryLine.ToDebit("1100", new Money(2_500)));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_match_is_refused()
    {
        var (bank, books) = Done();
        Decide(Act, bank, books).ShouldBeNothing();
        Decide(Act with { Lines = [EntryLine.ToDebit("0510", Money.Euro(800))] }, bank, books)
            .ShouldBeRefused("bank.already_matched");
    }

    [Fact]
    public void The_lines_are_exactly_the_amount_and_on_other_accounts()
    {
        Decide(Act with { Lines = [] }).ShouldBeRefused("bank.lines_missing");
        Decide(Act with { Lines = [EntryLine.ToDebit("1100", Money.Euro(800))] }).ShouldBeRefused("bank.on_itself");
        Decide(Act with { Lines = [EntryLine.ToDebit("4200", Money.Euro(799))] })
            .ShouldBeRefused("bank.lines_differ").Facts.ShouldContain(("difference", (object?)-Money.Euro(1)));
    }

    [Fact]
    public void What_the_ledger_refuses_is_not_matched() =>
        Decide(Act, books: Example.Books(LedgerYear.Initial)).ShouldBeRefused("ledger.year_not_open");

    [Fact]
    public void A_transaction_of_a_locked_month_is_posted_later_and_keeps_its_day()
    {
        var posted = Decide(Act with { On = Bank.Monday.PlusDays(30) }).ShouldRecord<EntryPosted>();
        (posted.Date, posted.DocumentDate).ShouldBe((Bank.Monday.PlusDays(30), Bank.Monday));
        Decide(Act with { On = Bank.Monday.PlusDays(-1) }).ShouldBeRefused("bank.before_booking");
    }

    [Fact]
    public void Only_a_transaction_that_counts_is_matched()
    {
        Decide(Act with { Account = new("onbekend") }).ShouldBeRefused("bank.account_unknown");
        Decide(Act with { Transaction = new("20250602-9") }).ShouldBeRefused("bank.transaction_unknown");
        Decide(Act with { Transaction = Doubtful }).ShouldBeRefused("bank.is_doubtful");
        var dismissed = Open.After(DismissBankTransaction.Decide(
            new DismissBankTransaction(Bank.Account, Rent, "van een ander"), Open.Year));
        Decide(Act, dismissed).ShouldBeRefused("bank.is_dismissed");
    }
}
