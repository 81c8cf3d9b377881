using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.BankAccounts.Matched;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class LinkBankTransactionTests
{
    private static readonly EntryId Typed = new("huur-juni");
    private static readonly LinkBankTransaction Link = new(Bank.Account, Rent, Typed, 2025);

    private static readonly LedgerYear Ledger = Posted(Example.Books(), Typed, 800).Year;

    private static Books Posted(Books books, EntryId entry, long euros) => books with
    {
        Year = books.Year.After(PostEntry.Decide(
            new PostEntry(
                entry, LedgerJournal.Bank, Bank.Monday,
                [EntryLine.ToDebit("4200", Money.Euro(euros)), EntryLine.ToCredit("1100", Money.Euro(euros))]),
            books)),
    };

    private static Decision Decide(LinkBankTransaction act, Bank? bank = null, LedgerYear? ledger = null) =>
        LinkBankTransaction.Decide(
            act, (bank ?? Open).Accounts, [(bank ?? Open).Year, BankYear.Initial], ledger ?? Ledger);

    [Fact]
    public void An_entry_that_was_posted_before_is_pointed_at_and_nothing_is_posted() =>
        Decide(Link).Events().ShouldHaveSingleItem().ShouldBeOfType<BankTransactionMatched>()
            .ShouldSatisfyAllConditions(
                matched => matched.Entry.ShouldBe(Typed),
                matched => matched.Posted.ShouldBeFalse());

    [Fact]
    public void The_same_again_changes_nothing_and_another_entry_is_refused()
    {
        var linked = Open.After(Decide(Link));
        Decide(Link, linked).ShouldBeNothing();
        Decide(Link with { Entry = new("anders") }, linked).ShouldBeRefused("bank.already_matched");
    }

    [Fact]
    public void The_entry_has_exactly_this_amount_on_this_account()
    {
        Decide(Link with { Entry = new("onbekend") }).ShouldBeRefused("ledger.entry_unknown");
        var other = Posted(Example.Books(), Typed, 801).Year;
        Decide(Link, ledger: other).ShouldBeRefused("bank.entry_of_other_amount");
    }

    [Fact]
    public void An_entry_belongs_to_one_transaction()
    {
        var two = Open.After(ConfirmBankTransaction.Decide(new(Bank.Account, Doubtful), Open.Year));
        Decide(Link with { Transaction = Doubtful }, two.After(Decide(Link, two))).ShouldBeRefused("bank.entry_linked");
    }

    [Fact]
    public void A_reversed_entry_is_not_linked()
    {
        var books = Posted(Example.Books(), Typed, 800);
        var reversed = books.Year.After(ReverseEntry.Decide(
            new ReverseEntry(Typed, new("terug"), 2025, Bank.Monday, "dubbel"), books));
        Decide(Link, ledger: reversed).ShouldBeRefused("bank.entry_reversed");
    }

    [Fact]
    public void Only_a_transaction_that_counts_is_linked()
    {
        Decide(Link with { Account = new("onbekend") }).ShouldBeRefused("bank.account_unknown");
        Decide(Link with { Transaction = new("20250602-9") }).ShouldBeRefused("bank.transaction_unknown");
        Decide(Link with { Transaction = Doubtful }).ShouldBeRefused("bank.is_doubtful");
    }
}
