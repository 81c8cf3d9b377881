using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>The views of payments: each batch, bills paid outside them, and where people want to be paid.</summary>
public static class PaymentBook
{
    public static PaymentBatchesView Batches { get; } = new();

    public static PayeesView Payees { get; } = new();

    public static BillPaymentsView BillPayments { get; } = new();
}

/// <param name="Positions">Where in the journal its facts stand; the drawing up first.</param>
public sealed record TracedBatch(PaymentBatch Batch, ImmutableList<long> Positions);

/// <summary>Per batch, by its id.</summary>
public sealed class PaymentBatchesView : Projection<TracedBatch>
{
    public override string Name => "payment-batches";

    public override TracedBatch Empty { get; } = new(PaymentBatch.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        PaymentBatchDrawnUp happened => [happened.Batch.Value],
        PaymentBatchApproved happened => [happened.Batch.Value],
        PaymentBatchWithdrawn happened => [happened.Batch.Value],
        PaymentBatchSent happened => [happened.Batch.Value],
        PaymentsSettled happened => [happened.Batch.Value],
        PaymentsUnsettled happened => [happened.Batch.Value],
        PaymentReturned happened => [happened.Batch.Value],
        PaymentReturnReversed happened => [happened.Batch.Value],
        _ => [],
    };

    public override TracedBatch Evolve(TracedBatch view, Recorded recorded) =>
        new(view.Batch.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}

/// <param name="Position">Where in the journal it stands.</param>
public sealed record TracedPayee(PayeeAccountRecorded? Recorded, long Position);

/// <summary>Per person of the register, by id.</summary>
public sealed class PayeesView : Projection<TracedPayee>
{
    public override string Name => "payees";

    public override TracedPayee Empty { get; } = new(null, 0);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is PayeeAccountRecorded payee ? [payee.Member.Value] : [];

    public override TracedPayee Evolve(TracedPayee view, Recorded recorded) =>
        new((PayeeAccountRecorded)recorded.Event, recorded.Position);
}
