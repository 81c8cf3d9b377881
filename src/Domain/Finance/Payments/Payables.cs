using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>What was paid, or waits in a batch to be paid, of the bills of one ledger year.</summary>
/// <param name="Ordered">The batch in which each stands, or stood last.</param>
/// <param name="Taken">Of each bill: in batches, and paid straight from the bank.</param>
public sealed record Payables(
    ImmutableDictionary<EntryId, PaymentBatchId> Ordered, ImmutableDictionary<EntryId, Money> Taken)
    : IState<Payables>
{
    public static Stream<Payables> Stream(int year) => new($"payables/{year}", Retention.Business);

    public static Payables Initial { get; } = new(
        ImmutableDictionary<EntryId, PaymentBatchId>.Empty, ImmutableDictionary<EntryId, Money>.Empty);

    public Payables Evolve(IEvent happened) => happened switch
    {
        BillPaymentOrdered ordered => new Payables(
            Ordered.SetItem(ordered.Entry, ordered.Batch), Plus(ordered.Entry, ordered.Amount)),
        BillPaymentReleased released => new Payables(
            Ordered.Remove(released.Entry), Plus(released.Entry, -released.Amount)),
        BillPaid paid => this with { Taken = Plus(paid.Entry, paid.Amount) },
        BillPaymentUndone undone => this with { Taken = Plus(undone.Entry, -undone.Amount) },
        _ => this,
    };

    /// <summary>What an entry left owing to creditors; zero when it left nothing.</summary>
    public static Money OwedBy(EntryPosted entry, string creditors) =>
        entry.Reverses is null && -entry.Lines.Where(line => line.Account == creditors).Sum(line => line.Balance)
            is { IsPositive: true } owed
            ? owed
            : Money.Zero;

    /// <summary>What can still be paid of a bill, in a batch or straight from the bank.</summary>
    public Money OpenOf(EntryPosted bill, string creditors) =>
        OwedBy(bill, creditors) - Taken.GetValueOrDefault(bill.Entry);

    /// <summary>Why a bill cannot be paid, in a batch or straight from the bank; null when it can.</summary>
    /// <param name="bill">The entry.</param>
    /// <param name="year">The ledger year that it stands in.</param>
    /// <param name="chart">Says which account is that of creditors.</param>
    /// <param name="amount">What is to be paid of it; null is all that is open.</param>
    public Refusal? Refuses(EntryId bill, LedgerYear year, ChartOfAccounts chart, Money? amount = null)
    {
        if (chart.For(AccountRole.Creditors) is not { Number: var creditors })
            return AccountRefusals.NoneForRole(AccountRole.Creditors);
        if (!year.Entries.TryGetValue(bill, out var entry))
            return LedgerRefusals.EntryUnknown(bill);
        if (year.Reversed.Contains(bill) || !OwedBy(entry, creditors).IsPositive)
            return PaymentRefusals.NothingOwed(bill, creditors);
        var open = OpenOf(entry, creditors);
        if (!open.IsPositive)
            return Ordered.TryGetValue(bill, out var batch)
                ? PaymentRefusals.BillInBatch(bill, batch)
                : PaymentRefusals.NothingOwed(bill, creditors);
        if (amount > open)
            return PaymentRefusals.MoreThanOpen(bill, open, amount.Value);

        // Whoever was paid in another way is no longer owed anything: all creditors together are owed this at least.
        return -year.Balance(creditors) < (amount ?? open) ? PaymentRefusals.NothingOwed(bill, creditors) : null;
    }

    private ImmutableDictionary<EntryId, Money> Plus(EntryId bill, Money amount) =>
        Taken.SetItem(bill, Taken.GetValueOrDefault(bill) + amount);
}
