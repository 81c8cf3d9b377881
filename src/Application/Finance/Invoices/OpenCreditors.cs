using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>Bills that were not paid, or not wholly, at the end of a day.</summary>
internal static class OpenCreditors
{
    /// <summary>The oldest first, each with what is open of it.</summary>
    public static IEnumerable<(PostedEntry Posted, Money Open)> On(
        LedgerBook.LedgerBook book, IReadOnlyList<PaymentBatch> batches, LocalDate day)
    {
        if (book.Frame.Accounts.Values.FirstOrDefault(account => account.Role == AccountRole.Creditors)
            is not { Number: var creditors })
            return [];
        var until = book.Entries.Where(posted => posted.Entry.Date <= day).ToList();
        var undone = until.Select(posted => posted.Entry.Reverses).OfType<EntryId>().ToHashSet();
        var ofBatches = batches.Where(batch => batch.DrawnUp is not null)
            .Select(batch => PaymentBatch.Stream(batch.DrawnUp!.Batch).Id).ToHashSet();
        var paid = PaidByBatches(batches, day);
        var before = book.Frame.Years.Values.FirstOrDefault()?.Opened.Opening ?? [];
        var bills = new OpenBills(-before.Where(line => line.Account == creditors).Sum(line => line.Balance));
        foreach (var posted in until.Where(posted =>
            posted.Entry.Reverses is null && !undone.Contains(posted.Entry.Entry)))
        {
            var owed = PayableGrounds.OwedBy(posted, creditors) - paid.GetValueOrDefault(posted.Entry.Entry);
            if (owed.IsPositive)
                bills.Owe(posted.Entry.Entry, owed);
            else if (!ofBatches.Contains(posted.Entry.Origin?.Stream ?? "")
                && posted.Entry.Lines.Where(line => line.Account == creditors).Sum(line => line.Balance)
                    is { IsPositive: true } amount)
                bills.Pay(amount);
        }

        var open = bills.Open.ToDictionary(bill => bill.Bill, bill => bill.Open);
        return until.Where(posted => open.TryGetValue(posted.Entry.Entry, out var rest) && rest.IsPositive)
            .Select(posted => (posted, open[posted.Entry.Entry]));
    }

    // From the day on which the file was made until it came back or never went.
    private static Dictionary<EntryId, Money> PaidByBatches(IReadOnlyList<PaymentBatch> batches, LocalDate day) =>
        batches.Where(batch => batch.Sent?.SentOn <= day && !(batch.Withdrawn?.WithdrawnOn <= day))
            .SelectMany(batch => batch.Lines.Where(line => line.Bill is not null
                && !(batch.Returned.GetValueOrDefault(line.Number)?.ReturnedOn <= day)))
            .GroupBy(line => line.Bill!.Value)
            .ToDictionary(same => same.Key, same => same.Sum(line => line.Amount));
}
