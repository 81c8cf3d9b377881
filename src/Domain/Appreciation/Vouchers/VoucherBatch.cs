using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Vouchers;

/// <summary>Vouchers that were bought together, all of one value: what is left of them is a plain count.</summary>
public sealed record VoucherBatch(
    VouchersBought? Bought,
    ImmutableList<VoucherGift> Gifts,
    ImmutableList<VouchersWrittenOff> WrittenOff,
    VoucherPurchaseReversed? Reversed) : IState<VoucherBatch>
{
    public static Stream<VoucherBatch> Stream(VoucherBatchId batch) =>
        new($"voucher-batch/{batch}", Retention.Business);

    public static VoucherBatch Initial { get; } = new(null, [], [], null);

    /// <summary>Bought and neither given nor written off.</summary>
    public int Left => Bought is null || Reversed is not null
        ? 0
        : Bought.Count - Gifts.Count(gift => gift.TakenBack is null) - WrittenOff.Sum(lost => lost.Count);

    public VoucherGift? Find(VoucherGiftId gift) => Gifts.Find(known => known.Given.Gift == gift);

    public VoucherBatch Evolve(IEvent happened) => happened switch
    {
        VouchersBought bought => this with { Bought = bought },
        VoucherPurchaseReversed reversed => this with { Reversed = reversed },
        VoucherGiven given => this with { Gifts = Gifts.Add(new VoucherGift(given, null)) },
        VoucherTakenBack back when Find(back.Gift) is { } gift =>
            this with { Gifts = Gifts.Replace(gift, gift with { TakenBack = back }) },
        VouchersWrittenOff lost => this with { WrittenOff = WrittenOff.Add(lost) },
        _ => this,
    };

    internal static EntryOrigin Origin(string act, VoucherBatchId batch) => new(act, Stream(batch).Id);
}

/// <summary>One voucher that was given, and whether it came back.</summary>
public sealed record VoucherGift(VoucherGiven Given, VoucherTakenBack? TakenBack);
