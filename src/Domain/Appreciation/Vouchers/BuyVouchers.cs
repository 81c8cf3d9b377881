using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Vouchers;

/// <summary>Vouchers come into stock; they are a cost only when they are given.</summary>
/// <param name="IsLocal">From an entrepreneur in the district, as is preferred.</param>
/// <param name="ValueEach">Paid and worth the same, per voucher.</param>
/// <param name="ValidUntil">Last day on which they can be spent; null when they do not expire.</param>
public sealed record BuyVouchers(
    VoucherBatchId Batch,
    string Supplier,
    bool IsLocal,
    int Count,
    Money ValueEach,
    LocalDate BoughtOn,
    LocalDate? ValidUntil = null,
    PaidFrom PaidFrom = PaidFrom.Bank) : IAct
{
    private const int MostAtOnce = 1_000;

    public static Decision Decide(BuyVouchers act, VoucherBatch batch, Books books)
    {
        var bought = new VouchersBought(
            act.Batch, act.Supplier.Trim(), act.IsLocal, act.Count, act.ValueEach, act.BoughtOn, act.ValidUntil,
            act.PaidFrom);
        if (batch.Bought is { } before)
            return batch.Reversed is { } reversed ? VoucherRefusals.PurchaseReversed(reversed)
                : before == bought ? Decision.Nothing
                : VoucherRefusals.BatchIdTaken(act.Batch);
        if (Refuses(bought) is { } refusal)
            return refusal;

        var entry = new CostEntry(
            $"{act.Batch}-bought", act.PaidFrom.Journal(), act.BoughtOn, bought.Total,
            VoucherBatch.Origin(nameof(BuyVouchers), act.Batch));
        return Decision.Record(VoucherBatch.Stream(act.Batch).Record(bought))
            .And(entry.Post(books, AccountRole.VoucherStock, act.PaidFrom.Role()));
    }

    private static Refusal? Refuses(VouchersBought bought)
    {
        if (bought.Batch.Value.Length > CostEntry.LongestId)
            return VoucherRefusals.IdTooLong(CostEntry.LongestId);
        if (bought.Supplier.Length == 0)
            return VoucherRefusals.SupplierMissing;
        if (bought.Count is <= 0 or > MostAtOnce)
            return VoucherRefusals.CountWrong(MostAtOnce);
        if (!bought.ValueEach.IsPositive)
            return VoucherRefusals.ValueNotPositive;
        return bought.ValidUntil is { } until && until < bought.BoughtOn
            ? VoucherRefusals.ValidUntilWrong(until, bought.BoughtOn)
            : null;
    }
}
