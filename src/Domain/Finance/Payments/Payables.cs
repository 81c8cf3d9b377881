using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>Bills of one ledger year that stand in a batch: each in one batch at a time.</summary>
public sealed record Payables(ImmutableDictionary<EntryId, PaymentBatchId> Ordered) : IState<Payables>
{
    public static Stream<Payables> Stream(int year) => new($"payables/{year}", Retention.Business);

    public static Payables Initial { get; } = new(ImmutableDictionary<EntryId, PaymentBatchId>.Empty);

    public Payables Evolve(IEvent happened) => happened switch
    {
        BillPaymentOrdered ordered => new Payables(Ordered.SetItem(ordered.Entry, ordered.Batch)),
        BillPaymentReleased released => new Payables(Ordered.Remove(released.Entry)),
        _ => this,
    };

    /// <summary>What an entry left owing to creditors; zero when it left nothing.</summary>
    public static Money OwedBy(EntryPosted entry, string creditors) =>
        entry.Reverses is null && -entry.Lines.Where(line => line.Account == creditors).Sum(line => line.Balance)
            is { IsPositive: true } owed
            ? owed
            : Money.Zero;

    /// <summary>Why a bill cannot be put in a batch; null when it can.</summary>
    public Refusal? Refuses(EntryId bill, LedgerYear year, ChartOfAccounts chart)
    {
        if (chart.For(AccountRole.Creditors) is not { Number: var creditors })
            return AccountRefusals.NoneForRole(AccountRole.Creditors);
        if (!year.Entries.TryGetValue(bill, out var entry))
            return LedgerRefusals.EntryUnknown(bill);
        var owed = OwedBy(entry, creditors);
        if (year.Reversed.Contains(bill) || !owed.IsPositive)
            return PaymentRefusals.NothingOwed(bill, creditors);
        if (Ordered.TryGetValue(bill, out var batch))
            return PaymentRefusals.BillInBatch(bill, batch);

        // Whoever was paid in another way is no longer owed anything: all creditors together are owed this at least.
        return -year.Balance(creditors) < owed ? PaymentRefusals.NothingOwed(bill, creditors) : null;
    }
}
