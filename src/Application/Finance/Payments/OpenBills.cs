using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>
/// Which bills nothing has paid yet. The ledger does not say which bill a payment was for: one of the same amount pays
/// the oldest of that amount, and any other pays the oldest debts in their order. So what is open never adds up to
/// more than the account of creditors says, and a bill that may have been paid in part is not offered to be paid again.
/// </summary>
/// <param name="opening">What was owed before the first entry.</param>
public sealed class OpenBills(Money opening)
{
    private readonly List<(EntryId Bill, Money Owed)> open = [];
    private Money unmatched = Money.Zero;

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

    public void Owe(EntryId bill, Money amount) => open.Add((bill, amount));

    public void Pay(Money amount)
    {
        var same = open.FindIndex(one => one.Owed == amount);
        if (same >= 0)
            open.RemoveAt(same);
        else
            unmatched += amount;
    }
}
