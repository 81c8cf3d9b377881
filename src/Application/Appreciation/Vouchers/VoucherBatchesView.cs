using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.Vouchers;

namespace Wijkboek.Application.Appreciation.Vouchers;

/// <param name="Positions">Where the facts of the batch itself stand: bought, written off, reversed.</param>
/// <param name="GiftPositions">Per voucher that was given: where the gift stands, and the return.</param>
public sealed record VoucherBatchRecord(
    VoucherBatch Batch,
    ImmutableList<long> Positions,
    ImmutableDictionary<VoucherGiftId, ImmutableList<long>> GiftPositions);

/// <summary>Every batch of vouchers; a document has the name of the stream it is folded from.</summary>
public sealed class VoucherBatchesView : Projection<VoucherBatchRecord>
{
    public override string Name => "voucher-batches";

    public override VoucherBatchRecord Empty { get; } =
        new(VoucherBatch.Initial, [], ImmutableDictionary<VoucherGiftId, ImmutableList<long>>.Empty);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is VouchersBought or VoucherPurchaseReversed or VouchersWrittenOff or IVoucherGiftFact
            ? [recorded.Stream]
            : [];

    public override VoucherBatchRecord Evolve(VoucherBatchRecord view, Recorded recorded)
    {
        var next = view with { Batch = view.Batch.Evolve(recorded.Event) };
        return recorded.Event is IVoucherGiftFact { Gift: var gift }
            ? next with
            {
                GiftPositions = view.GiftPositions.SetItem(
                    gift, view.GiftPositions.GetValueOrDefault(gift, []).Add(recorded.Position)),
            }
            : next with { Positions = view.Positions.Add(recorded.Position) };
    }
}
