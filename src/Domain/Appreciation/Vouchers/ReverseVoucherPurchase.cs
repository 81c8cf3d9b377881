using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Vouchers;

/// <summary>The whole batch went back to the supplier, or was recorded by mistake.</summary>
public sealed record ReverseVoucherPurchase(VoucherBatchId Batch, LocalDate ReversedOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(ReverseVoucherPurchase act, VoucherBatch batch, Books books)
    {
        if (batch.Bought is not { } bought)
            return VoucherRefusals.BatchUnknown(act.Batch);
        if (batch.Reversed is { } before)
            return before.ReversedOn == act.ReversedOn ? Decision.Nothing : VoucherRefusals.PurchaseReversed(before);
        if (batch.Left < bought.Count)
            return VoucherRefusals.AlreadyInUse(act.Batch);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return VoucherRefusals.ReasonMissing;
        if (act.ReversedOn < bought.BoughtOn)
            return VoucherRefusals.DateTooEarly(act.ReversedOn, bought.BoughtOn);

        var entry = new CostEntry(
            $"{act.Batch}-reversed", bought.PaidFrom.Journal(), act.ReversedOn, bought.Total,
            VoucherBatch.Origin(nameof(ReverseVoucherPurchase), act.Batch), null, $"{act.Batch}-bought");
        return Decision
            .Record(VoucherBatch.Stream(act.Batch).Record(new VoucherPurchaseReversed(
                act.Batch, bought.Count, bought.Total, act.ReversedOn, act.Reason)))
            .And(entry.Post(books, bought.PaidFrom.Role(), AccountRole.VoucherStock));
    }
}
