using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>Bills that were not paid, or not wholly, at the end of a day.</summary>
internal static class OpenCreditors
{
    // A bill that does not say when it is due is to be paid within thirty days (BW 6:119a lid 2).
    private const int TermOfBills = 30;

    /// <summary>The oldest first, each with what is open of it.</summary>
    public static IEnumerable<(PostedEntry Posted, Money Open)> On(
        LedgerBook.LedgerBook book, PaidBills paid, LocalDate day)
    {
        if (book.Frame.Accounts.Values.FirstOrDefault(account => account.Role == AccountRole.Creditors)
            is not { Number: var creditors })
            return [];
        var until = book.Entries.Where(posted => posted.Entry.Date <= day).ToList();
        var open = OpenBills.Of(book, until, creditors, paid, paid.On(day)).Open
            .ToDictionary(bill => bill.Bill, bill => bill.Open);
        return until.Where(posted => open.TryGetValue(posted.Entry.Entry, out var rest) && rest.IsPositive)
            .Select(posted => (posted, open[posted.Entry.Entry]));
    }

    /// <summary>The last day on which a bill is paid in time.</summary>
    public static LocalDate DueOn(EntryPosted bill) =>
        bill.DueOn ?? (bill.DocumentDate ?? bill.Date).PlusDays(TermOfBills);
}
