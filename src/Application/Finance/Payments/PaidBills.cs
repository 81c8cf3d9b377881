using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>All payments that say which bill they are of: by batches, and straight from the bank.</summary>
internal sealed record PaidBills(IReadOnlyList<PaymentBatch> Batches, IReadOnlyList<BillPayment> FromBank)
{
    private readonly HashSet<string> ofBatches =
    [
        .. Batches.Select(batch => batch.DrawnUp).OfType<PaymentBatchDrawnUp>()
            .Select(drawnUp => PaymentBatch.Stream(drawnUp.Batch).Id),
    ];

    public static async Task<PaidBills> Read(Question question) => new(
        [.. (await question.All(PaymentBook.Batches)).Values.Select(traced => traced.Batch)],
        [.. (await question.All(PaymentBook.BillPayments)).Values.SelectMany(year => year.All)]);

    /// <summary>Whether this is the money side of a batch, whose lines say what they pay.</summary>
    public bool IsOfBatch(EntryPosted entry) => entry.Origin is { Stream: var stream } && ofBatches.Contains(stream);

    /// <summary>How much of an entry says which bills it pays.</summary>
    public Money NamedBy(EntryId payment) => FromBank.Where(one => one.Payment == payment).Sum(one => one.Amount);

    /// <summary>Of each bill: paid straight from the bank, or in a batch that went or may still go.</summary>
    public IReadOnlyDictionary<EntryId, Money> Taken() => PerBill(
        Batches.Where(batch => batch.State != PaymentBatchState.Withdrawn)
            .SelectMany(batch => batch.Lines.Where(line => !batch.Returned.ContainsKey(line.Number))),
        FromBank.Where(one => one.UndoneOn is null));

    /// <summary>
    /// Of each bill at the end of a day: a batch counts from the day on which its file was made until it came back or
    /// never went.
    /// </summary>
    public IReadOnlyDictionary<EntryId, Money> On(LocalDate day) => PerBill(
        Batches.Where(batch => batch.Sent?.SentOn <= day && !(batch.Withdrawn?.WithdrawnOn <= day))
            .SelectMany(batch => batch.Lines.Where(line =>
                !(batch.Returned.GetValueOrDefault(line.Number)?.ReturnedOn <= day))),
        FromBank.Where(one => one.PaidOn <= day && !(one.UndoneOn <= day)));

    private static Dictionary<EntryId, Money> PerBill(
        IEnumerable<PaymentLine> lines, IEnumerable<BillPayment> fromBank) =>
        lines.Where(line => line.Bill is not null).Select(line => (Bill: line.Bill!.Value, line.Amount))
            .Concat(fromBank.Select(one => (one.Bill, one.Amount)))
            .GroupBy(one => one.Bill)
            .ToDictionary(same => same.Key, same => same.Sum(one => one.Amount));
}
