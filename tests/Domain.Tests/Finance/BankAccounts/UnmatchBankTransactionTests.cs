using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.BankAccounts.Matched;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class UnmatchBankTransactionTests
{
    private static readonly UnmatchBankTransaction Undo =
        new(Bank.Account, Rent, Bank.Monday.PlusDays(2), "verkeerde rekening");

    private static Decision Decide(UnmatchBankTransaction act, Bank bank, Books books) =>
        UnmatchBankTransaction.Decide(act, bank.Year, books.Year, books, new Dictionary<InvoiceId, Invoice>());

    [Fact]
    public void What_the_match_posted_is_undone_by_its_mirror_and_can_be_matched_again()
    {
        var (bank, books) = Done();
        var undone = Decide(Undo, bank, books);
        var mirror = undone.ShouldRecord<EntryPosted>();
        mirror.Reverses.ShouldBe(Entry);
        var after = books with { Year = books.Year.After(undone) };
        after.Year.Balance("1100").ShouldBe(Example.Books().Year.Balance("1100"));
        after.Year.Balance("4200").ShouldBe(Money.Zero);

        Matched.Decide(Act, bank.After(undone), after).ShouldRecord<EntryPosted>().Entry.Value
            .ShouldBe($"{Entry}-2");
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var (bank, books) = Done();
        Decide(Undo, bank.After(Decide(Undo, bank, books)), books).ShouldBeNothing();
    }

    [Fact]
    public void An_entry_that_was_there_before_stays()
    {
        var (_, books) = Done();
        var link = new BankTransactionMatched(
            Bank.Account, Rent, Bank.Monday, Money.Euro(-800), Entry, 2025, Posted: false, null);
        var linked = Open.After(BankYear.Stream(Bank.Account, 2025).Record(link));
        Decide(Undo, linked, books).Events().ShouldHaveSingleItem()
            .ShouldBeOfType<BankTransactionUnmatched>().By.ShouldBeNull();
    }

    [Fact]
    public void It_needs_a_match_a_reason_and_a_day_that_is_not_before_it()
    {
        var (bank, books) = Done();
        Decide(Undo with { Transaction = new("20250602-9") }, bank, books)
            .ShouldBeRefused("bank.transaction_unknown");
        Decide(Undo, Open, books).ShouldBeRefused("bank.not_matched");
        Decide(Undo with { Reason = "" }, bank, books).ShouldBeRefused("bank.reason_missing");
        Decide(Undo with { On = Bank.Monday.PlusDays(-1) }, bank, books).ShouldBeRefused("bank.before_booking");
    }
}
