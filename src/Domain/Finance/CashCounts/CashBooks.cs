using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.CashCounts;

/// <summary>What the ledger says of a cash box on a day.</summary>
/// <param name="Year">That covers the day.</param>
/// <param name="Before">The year before it: while that is open, this one may have begun without an opening.</param>
public sealed record CashBooks(LedgerYear Year, LedgerYear Before)
{
    /// <summary>At the end of a day. A difference that was booked later counts on the day of its count.</summary>
    public Money On(LocalDate day, string account) =>
        Opening(account) + Year.Entries.Values.Where(entry => DayOf(entry) <= day)
            .SelectMany(entry => entry.Lines).Where(line => line.Account == account).Sum(line => line.Balance);

    private Money Opening(string account) =>
        Year.Opened!.Opening.Count == 0 && Before is { Opened: not null, Closed: null }
            ? Before.Balance(account)
            : Year.Opened.Opening.Where(line => line.Account == account).Sum(line => line.Balance);

    private static LocalDate DayOf(EntryPosted entry) =>
        entry.Origin?.Act == nameof(BookCashDifference) ? entry.DocumentDate ?? entry.Date : entry.Date;
}
