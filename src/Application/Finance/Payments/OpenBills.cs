using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>
/// Which bills nothing has paid yet. A payment that says of itself which bill it is of counts for that bill. Of any
/// other the ledger does not say so: one of the same amount pays the oldest of that amount, and any other pays the
/// oldest debts in their order. So what is open never adds up to more than the account of creditors says, and a bill
/// that may have been paid in part is not offered to be paid again.
/// </summary>
/// <param name="opening">What was owed before the first entry.</param>
public sealed class OpenBills(Money opening)
{
    private readonly List<(EntryId Bill, Money Owed)> open = [];
    private Money unmatched = Money.Zero;

    /// <summary>The bills among these entries.</summary>
    /// <param name="book">Says what was owed before.</param>
    /// <param name="entries">In their order.</param>
    /// <param name="creditors">The account that holds what is owed.</param>
    /// <param name="paid">What says of itself which bill it is of.</param>
    /// <param name="perBill">How much of that counts for each bill.</param>
    internal static OpenBills Of(
        LedgerBook.LedgerBook book, IReadOnlyList<PostedEntry> entries, string creditors, PaidBills paid,
        IReadOnlyDictionary<EntryId, Money> perBill)
    {
        var undone = entries.Select(posted => posted.Entry.Reverses).OfType<EntryId>().ToHashSet();
        var before = book.Frame.Years.Values.FirstOrDefault()?.Opened.Opening ?? [];
        var bills = new OpenBills(-before.Where(line => line.Account == creditors).Sum(line => line.Balance));
        foreach (var entry in entries.Select(posted => posted.Entry)
            .Where(entry => entry.Reverses is null && !undone.Contains(entry.Entry)))
        {
            if (PayableGrounds.OwedBy(entry, creditors) is { IsPositive: true } owed)
                bills.Owe(entry.Entry, owed - perBill.GetValueOrDefault(entry.Entry));
            else if (!paid.IsOfBatch(entry))
                bills.Pay(entry.Lines.Where(line => line.Account == creditors).Sum(line => line.Balance)
                    - paid.NamedBy(entry.Entry));
        }

        return bills;
    }

    /// <summary>Those of which nothing was paid.</summary>
    public IReadOnlySet<EntryId> All =>
        open.Zip(Open, (bill, rest) => (bill.Bill, IsWhole: rest.Open == bill.Owed))
            .Where(bill => bill.IsWhole).Select(bill => bill.Bill).ToHashSet();

    /// <summary>What is left of each, the oldest first.</summary>
    public IReadOnlyList<(EntryId Bill, Money Open)> Open
    {
        get
        {
            var paid = unmatched - opening;
            return
            [
                .. open.Select(one =>
                {
                    var taken = paid.IsNegative ? Money.Zero : paid < one.Owed ? paid : one.Owed;
                    paid -= one.Owed;
                    return (one.Bill, one.Owed - taken);
                }),
            ];
        }
    }

    public void Owe(EntryId bill, Money amount)
    {
        if (amount.IsPositive)
            open.Add((bill, amount));
    }

    public void Pay(Money amount)
    {
        if (!amount.IsPositive)
            return;
        var same = open.FindIndex(one => one.Owed == amount);
        if (same >= 0)
            open.RemoveAt(same);
        else
            unmatched += amount;
    }
}
