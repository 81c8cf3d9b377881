using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.CashCounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.CashCounts;

/// <summary>On 2 June 2025 the ledger says that € 30,00 is in the cash box.</summary>
internal static class CashBox
{
    public static readonly LocalDate Day = new(2025, 6, 2);
    public static readonly CashCountId Id = new("juni");
    public static readonly Actor Treasurer = new("lid-1");

    public static readonly Account Differences =
        new("4470", "Kasverschillen", AccountKind.Expense, "Organisatie", null, AccountRole.CashDifferences);

    public static readonly Books June = WithCash(Example.Books(null, Invoicing.Cash, Differences), "opname", Day, 30);

    public static readonly CountCash Act = new(
        Id, Day, new("lid-2"), Pieces: [new(Money.Euro(10), 2), new(Money.Euro(2), 3), new(new Money(50), 1)]);

    public static Decision Count(CountCash act, CashCount? before = null) => CountCash.Decide(
        act, before ?? CashCount.Initial, BooksOf(June), June.Chart, true, Treasurer);

    public static Decision Book(CashCount count, Books books, LocalDate? on = null) =>
        BookCashDifference.Decide(new(Id, on), count, BooksOf(books), books);

    public static CashBooks BooksOf(Books books) => new(books.Year, LedgerYear.Initial);

    public static Books WithCash(Books books, string entry, LocalDate day, long euros) => books with
    {
        Year = books.Year.After(books.Post(new EntryDraft(
            new EntryId(entry), LedgerJournal.Cash, day,
            [EntryLine.ToDebit("1000", Money.Euro(euros)), EntryLine.ToCredit("1100", Money.Euro(euros))]))),
    };
}
