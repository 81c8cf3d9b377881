using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Vouchers;

/// <summary>Vouchers were lost or have expired: a cost without a gift.</summary>
public sealed record WriteOffVouchers(
    VoucherWriteOffId WriteOff, VoucherBatchId Batch, int Count, LocalDate WrittenOffOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(WriteOffVouchers act, VoucherBatch batch, Books books)
    {
        if (batch.Bought is not { } bought)
            return VoucherRefusals.BatchUnknown(act.Batch);
        if (batch.WrittenOff.Find(lost => lost.WriteOff == act.WriteOff) is { } before)
            return before.Count == act.Count && before.WrittenOffOn == act.WrittenOffOn
                ? Decision.Nothing
                : VoucherRefusals.WriteOffIdTaken(act.WriteOff);
        if (Refuses(act, batch, bought) is { } refusal)
            return refusal;

        var lost = new VouchersWrittenOff(
            act.WriteOff, act.Batch, act.Count, new Money(checked(bought.ValueEach.Cents * act.Count)),
            act.WrittenOffOn, act.Reason);
        var entry = new CostEntry(
            $"{act.WriteOff}-written-off", LedgerJournal.General, act.WrittenOffOn, lost.Value,
            VoucherBatch.Origin(nameof(WriteOffVouchers), act.Batch));
        return Decision.Record(VoucherBatch.Stream(act.Batch).Record(lost))
            .And(entry.Post(books, AccountRole.AppreciationExpense, AccountRole.VoucherStock));
    }

    private static Refusal? Refuses(WriteOffVouchers act, VoucherBatch batch, VouchersBought bought)
    {
        if (act.WriteOff.Value.Length > CostEntry.LongestId)
            return VoucherRefusals.IdTooLong(CostEntry.LongestId);
        if (batch.Reversed is { } reversed)
            return VoucherRefusals.PurchaseReversed(reversed);
        if (act.Count <= 0)
            return VoucherRefusals.CountWrong(bought.Count);
        if (batch.Left < act.Count)
            return VoucherRefusals.NotEnoughLeft(act.Batch, batch.Left);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return VoucherRefusals.ReasonMissing;
        return act.WrittenOffOn < bought.BoughtOn
            ? VoucherRefusals.DateTooEarly(act.WrittenOffOn, bought.BoughtOn)
            : null;
    }
}
