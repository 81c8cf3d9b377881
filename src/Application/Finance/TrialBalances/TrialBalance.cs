using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Finance.TrialBalances;

/// <summary>
/// Every account over a period: where it began, what was booked on it, and where it ended, before a result was sent to
/// its destination. Debit is positive; all ends together are zero.
/// </summary>
public sealed record TrialBalance(IReadOnlyList<TrialLine> Lines)
{
    public static TrialBalance Of(LedgerBook.LedgerBook book, LocalDate from, LocalDate to)
    {
        var begin = BeginOf(book, from);
        var lines = book.Lines(from, to).Select(line => line.Line).ToLookup(line => line.Account);
        return new TrialBalance(
        [
            .. book.Frame.Accounts.Values.Select(account => new TrialLine(
                account, begin.GetValueOrDefault(account.Number), lines[account.Number].Sum(line => line.Debit),
                lines[account.Number].Sum(line => line.Credit))).Where(line => !line.IsUnused),
        ]);
    }

    // A year begins with its opening balance; within a year, with what was booked since.
    private static Dictionary<string, Money> BeginOf(LedgerBook.LedgerBook book, LocalDate from)
    {
        if (book.YearOn(from) is not { } year)
            return [];
        var sheet = BalanceSheet.BalanceSheet.Of(book, year.Opened.Start)!;
        var opening = sheet.Assets.SelectMany(heading => heading.Rows).Select(row => (row.Account, row.Before))
            .Concat(sheet.EquityAndLiabilities.SelectMany(heading => heading.Rows)
                .Select(row => (row.Account, Before: -row.Before)));
        var begin = opening.ToDictionary(row => row.Account.Number, row => row.Before);
        if (from > year.Opened.Start)
        {
            foreach (var (number, amount) in book.Balances(year.Opened.Start, from.PlusDays(-1)))
                begin[number] = begin.GetValueOrDefault(number) + amount;
        }

        return begin;
    }
}

/// <param name="Begin">Debit is positive, and so in <see cref="End"/>.</param>
public sealed record TrialLine(Account Account, Money Begin, Money Debit, Money Credit)
{
    public Money End => Begin + Debit - Credit;

    public bool IsUnused => Begin.IsZero && Debit.IsZero && Credit.IsZero;
}
