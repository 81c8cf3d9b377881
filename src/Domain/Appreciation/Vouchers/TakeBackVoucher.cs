using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Vouchers;

/// <summary>A voucher came back, or was recorded by mistake: it is in stock again and counts no longer.</summary>
public sealed record TakeBackVoucher(
    VoucherGiftId Gift, VoucherBatchId Batch, LocalDate TakenBackOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(TakeBackVoucher act, VoucherBatch batch, Books books)
    {
        if (batch.Bought is null)
            return VoucherRefusals.BatchUnknown(act.Batch);
        if (batch.Find(act.Gift) is not { Given: var given } gift)
            return VoucherRefusals.GiftUnknown(act.Gift);
        if (gift.TakenBack is { } before)
            return before.TakenBackOn == act.TakenBackOn
                ? Decision.Nothing
                : VoucherRefusals.AlreadyTakenBack(before);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return VoucherRefusals.ReasonMissing;
        if (act.TakenBackOn < given.GivenOn)
            return VoucherRefusals.DateTooEarly(act.TakenBackOn, given.GivenOn);

        var entry = new CostEntry(
            $"{act.Gift}-taken-back", LedgerJournal.General, act.TakenBackOn, given.Value,
            VoucherBatch.Origin(nameof(TakeBackVoucher), act.Batch), given.Project, $"{act.Gift}-given");
        return Decision
            .Record(VoucherBatch.Stream(act.Batch).Record(new VoucherTakenBack(
                act.Gift, act.Batch, given.Recipient, given.Value, given.GivenOn, act.TakenBackOn, act.Reason)))
            .And(Returned(given, act.TakenBackOn))
            .And(entry.Post(books, AccountRole.VoucherStock, AccountRole.AppreciationExpense));
    }

    private static Decision Returned(VoucherGiven given, LocalDate on) => given.Recipient is { } member
        ? VolunteerYear.Stream(member, given.GivenOn.Year).Record(
            new VoucherReturned(given.Gift, member, given.Value, given.GivenOn, on))
        : Decision.Nothing;
}
