using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>Payments that go to the bank in one file, and what became of each.</summary>
/// <param name="Settled">By number of the line.</param>
/// <param name="Returned">By number of the line.</param>
public sealed record PaymentBatch(
    PaymentBatchDrawnUp? DrawnUp,
    ImmutableList<PaymentBatchApproved> Approvals,
    PaymentBatchWithdrawn? Withdrawn,
    PaymentBatchSent? Sent,
    ImmutableSortedDictionary<int, PaymentsSettled> Settled,
    ImmutableSortedDictionary<int, PaymentReturned> Returned) : IState<PaymentBatch>
{
    /// <summary>Returns that were undone; counts the times that a line came back.</summary>
    public ImmutableList<PaymentReturnReversed> ReturnsReversed { get; init; } = [];

    // A payee is often not known as a person here; names and numbers go under a key of the batch.
    public static Stream<PaymentBatch> Stream(PaymentBatchId batch) =>
        new($"payment-batch/{batch}", Retention.Business, $"payments-{batch}");

    public static PaymentBatch Initial { get; } = new(
        null, [], null, null, ImmutableSortedDictionary<int, PaymentsSettled>.Empty,
        ImmutableSortedDictionary<int, PaymentReturned>.Empty);

    public IReadOnlyList<PaymentLine> Lines => DrawnUp?.Lines ?? [];

    /// <summary>Neither taken by the bank nor refused or returned.</summary>
    public IEnumerable<PaymentLine> Open =>
        Lines.Where(line => !Settled.ContainsKey(line.Number) && !Returned.ContainsKey(line.Number));

    /// <summary>
    /// Somebody who neither drew it up nor is paid by it agreed: alone when a mandate covers it, or else as one of two.
    /// </summary>
    public bool IsApproved
    {
        get
        {
            var others = Approvals.Where(IsIndependent).ToList();
            return others.Exists(approval => approval.Alone) || (others.Count > 0 && Approvals.Count >= 2);
        }
    }

    public PaymentBatchState State => this switch
    {
        { Withdrawn: not null } => PaymentBatchState.Withdrawn,
        { Sent: not null } => Open.Any() ? PaymentBatchState.Sent : PaymentBatchState.Done,
        { IsApproved: true } => PaymentBatchState.Approved,
        _ => PaymentBatchState.DrawnUp,
    };

    public PaymentLine? Find(int number) => Lines.FirstOrDefault(line => line.Number == number);

    public PaymentBatch Evolve(IEvent happened) => happened switch
    {
        PaymentBatchDrawnUp drawnUp => this with { DrawnUp = drawnUp },
        PaymentBatchApproved approved => this with { Approvals = Approvals.Add(approved) },
        PaymentBatchWithdrawn withdrawn => this with { Withdrawn = withdrawn },
        PaymentBatchSent sent => this with { Sent = sent },
        PaymentsSettled settled => this with
        {
            Settled = Settled.SetItems(settled.Lines.Select(line => KeyValuePair.Create(line, settled))),
        },
        PaymentsUnsettled unsettled => this with { Settled = Settled.RemoveRange(unsettled.Lines) },
        PaymentReturned returned => this with { Returned = Returned.SetItem(returned.Line, returned) },
        PaymentReturnReversed reversed => this with
        {
            Returned = Returned.Remove(reversed.Line), ReturnsReversed = ReturnsReversed.Add(reversed),
        },
        _ => this,
    };

    /// <summary>The entry that puts the money of the batch under way.</summary>
    internal EntryId SentEntry => new($"{DrawnUp!.Batch}-sent");

    /// <summary>The entry of a payment that the bank refused; the first time or a later one.</summary>
    internal EntryId ReturnEntry(PaymentLine line) =>
        ReturnsReversed.Count(one => one.Line == line.Number) is var before and > 0
            ? new($"{line.EndToEndId}-returned-{before + 1}")
            : new($"{line.EndToEndId}-returned");

    private bool IsIndependent(PaymentBatchApproved approval) => approval.ApprovedBy != DrawnUp!.DrawnUpBy
        && !Lines.Any(line => line.Payee?.Value == approval.ApprovedBy);
}

/// <summary>How far a batch of payments has come.</summary>
public enum PaymentBatchState
{
    DrawnUp,
    Approved,

    /// <summary>The file was made; the bank has not taken all of it yet.</summary>
    Sent,

    /// <summary>Each line was taken by the bank, or refused or returned.</summary>
    Done,
    Withdrawn,
}
