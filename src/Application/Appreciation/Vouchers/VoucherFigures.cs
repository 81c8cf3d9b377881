using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.Vouchers;

/// <summary>Vouchers over a period. What was undone by its last day is left out.</summary>
/// <param name="BoughtLocally">How many of those bought came from entrepreneurs in the district.</param>
/// <param name="Left">In stock on the last day.</param>
/// <param name="Gifts">Given in the period, by date.</param>
public sealed record VoucherFigures(
    int Bought,
    int BoughtLocally,
    Money BoughtValue,
    int WrittenOff,
    Money WrittenOffValue,
    int Left,
    Money LeftValue,
    IReadOnlyList<TracedGift> Gifts,
    IReadOnlyList<BatchStanding> Batches)
{
    /// <summary>One voucher goes to one person, so this is also how many people were thanked with one.</summary>
    public int Given => Gifts.Count;

    public Money GivenValue => Gifts.Sum(gift => gift.Given.Value);

    public static VoucherFigures Of(IEnumerable<VoucherBatchRecord> records, LocalDate from, LocalDate to)
    {
        var batches = records.Where(record => record.Batch.Bought?.BoughtOn <= to)
            .Select(record => BatchStanding.Of(record, to)).Where(standing => standing is not null)
            .Select(standing => standing!).ToList();
        var bought = batches.Select(standing => standing.Bought).Where(batch => from <= batch.BoughtOn).ToList();
        var lost = batches.SelectMany(standing => standing.Record.Batch.WrittenOff)
            .Where(writeOff => from <= writeOff.WrittenOffOn && writeOff.WrittenOffOn <= to).ToList();
        return new VoucherFigures(
            bought.Sum(batch => batch.Count),
            bought.Where(batch => batch.IsLocal).Sum(batch => batch.Count),
            bought.Sum(batch => batch.Total),
            lost.Sum(writeOff => writeOff.Count),
            lost.Sum(writeOff => writeOff.Value),
            batches.Sum(standing => standing.Left),
            batches.Sum(standing => standing.LeftValue),
            [.. batches.SelectMany(standing => standing.Gifts).Where(gift => from <= gift.Given.GivenOn)
                .OrderBy(gift => gift.Given.GivenOn).ThenBy(gift => gift.Given.Gift.Value, StringComparer.Ordinal)],
            [.. batches.Where(standing => standing.Left > 0 || standing.TouchedSince(from))]);
    }
}

/// <param name="Positions">Where in the journal the gift stands.</param>
public sealed record TracedGift(VoucherGiven Given, IReadOnlyList<long> Positions);

/// <summary>A batch as it stands on a day.</summary>
/// <param name="Gifts">Given by that day and not taken back.</param>
public sealed record BatchStanding(
    VoucherBatchRecord Record, VouchersBought Bought, int Left, IReadOnlyList<TracedGift> Gifts)
{
    public Money LeftValue => new(Bought.ValueEach.Cents * Left);

    /// <summary>Null when the purchase was undone by that day.</summary>
    internal static BatchStanding? Of(VoucherBatchRecord record, LocalDate day)
    {
        var batch = record.Batch;
        if (batch.Bought is not { } bought || batch.Reversed?.ReversedOn <= day)
            return null;
        var gifts = batch.Gifts
            .Where(gift => gift.Given.GivenOn <= day && !(gift.TakenBack?.TakenBackOn <= day))
            .Select(gift => new TracedGift(gift.Given, record.GiftPositions[gift.Given.Gift]))
            .ToList();
        var lost = batch.WrittenOff.Where(writeOff => writeOff.WrittenOffOn <= day).Sum(writeOff => writeOff.Count);
        return new BatchStanding(record, bought, bought.Count - gifts.Count - lost, gifts);
    }

    internal bool TouchedSince(LocalDate from) => from <= Bought.BoughtOn
        || Gifts.Any(gift => from <= gift.Given.GivenOn)
        || Record.Batch.WrittenOff.Exists(writeOff => from <= writeOff.WrittenOffOn);
}
