using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>The money side of invoices: debtors against income and VAT, and back.</summary>
internal static class InvoiceEntry
{
    /// <param name="draft">The entry without its lines.</param>
    public static Decision Post(this Books books, InvoiceSums sums, EntryDraft draft) =>
        books.PostAgainstIncome(sums, draft, line => line);

    /// <summary>The same the other way round: the customer need not pay it after all.</summary>
    public static Decision PostBack(this Books books, InvoiceSums sums, EntryDraft draft) =>
        books.PostAgainstIncome(sums, draft, line => line.Mirrored);

    /// <summary>The account of the money against debtors.</summary>
    public static Decision Receive(this Books books, PaidBy by, Func<string, string, Decision> then) =>
        books.With(by == PaidBy.Cash ? AccountRole.Cash : AccountRole.Bank, money =>
            books.With(AccountRole.Debtors, debtors => then(money, debtors)));

    private static Decision PostAgainstIncome(
        this Books books, InvoiceSums sums, EntryDraft draft, Func<EntryLine, EntryLine> side) =>
        books.With(AccountRole.Debtors, debtors => books.VatAccount(sums, vat =>
        {
            if (sums.Lines.FirstOrDefault(line => books.AccountOf(line.Line.IncomeStream) is null) is { } unknown)
                return IncomeStreamRefusals.Unknown(unknown.Line.IncomeStream);
            return books.Post(draft with
            {
                Lines =
                [
                    .. new[] { EntryLine.ToDebit(debtors, sums.Total) }
                        .Concat(books.Income(sums))
                        .Concat(Vat(sums, vat))
                        .Select(side),
                ],
            });
        }));

    private static Decision VatAccount(this Books books, InvoiceSums sums, Func<string, Decision> then) =>
        sums.Vat.IsZero ? then("") : books.With(AccountRole.VatPayable, then);

    private static IEnumerable<EntryLine> Income(this Books books, InvoiceSums sums) => sums.Lines
        .GroupBy(line => (line.Line.IncomeStream, line.Line.Project))
        .Select(same => (same.Key, Net: same.Sum(line => line.Net)))
        .Where(same => !same.Net.IsZero)
        .Select(same => Signed(
            new EntryLine(books.AccountOf(same.Key.IncomeStream)!, Money.Zero, same.Net, same.Key.IncomeStream,
                same.Key.Project)));

    private static IEnumerable<EntryLine> Vat(InvoiceSums sums, string account) =>
        sums.Vat.IsZero ? [] : [Signed(EntryLine.ToCredit(account, sums.Vat))];

    // A line of the ledger has one side, and never an amount below zero.
    private static EntryLine Signed(EntryLine line) => line.Credit.IsNegative
        ? line with { Debit = -line.Credit, Credit = Money.Zero }
        : line;

    private static string? AccountOf(this Books books, IncomeStreamId stream) =>
        books.IncomeStreams.GetValueOrDefault(stream)?.Opened?.Account;
}
