using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>All that is known of one invoice.</summary>
/// <param name="Draft">The latest.</param>
public sealed record InvoiceFile(
    InvoiceDrafted? Draft,
    LocalDate? DiscardedOn,
    InvoiceSent? Sent,
    ImmutableList<InvoiceMovement> Movements,
    ImmutableList<CustomerReminded> Reminders)
{
    /// <summary>What was to be paid on a day; below zero is to be paid back.</summary>
    public Money OpenOn(LocalDate day) => Movements.Where(one => one.On <= day).Sum(one => one.Amount);
}

/// <summary>What changes how much a customer owes.</summary>
/// <param name="Amount">Above zero is owed more.</param>
/// <param name="Number">Of the paper, where there is one.</param>
/// <param name="Vat">With the sign of the amount; nothing of a payment.</param>
/// <param name="Position">Where in the journal it stands.</param>
/// <param name="Lines">Of which lines it took how many back; null where no lines were chosen.</param>
public sealed record InvoiceMovement(
    InvoiceMovementKind Kind, EntryId Entry, LocalDate On, Money Amount, string? Number,
    IReadOnlyList<InvoiceVat> Vat, long Position, IReadOnlyList<LineTakenBack>? Lines = null);

public enum InvoiceMovementKind
{
    Sent,
    Credited,
    WrittenOff,
    Paid,
    PaidBack,
}

public static class InvoiceFiles
{
    public static InvoiceFileView View { get; } = new();
}

/// <summary>One document for each invoice.</summary>
public sealed class InvoiceFileView : Projection<InvoiceFile>
{
    public override string Name => "invoices";

    public override InvoiceFile Empty { get; } = new(null, null, null, [], []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        InvoiceDrafted it => [it.Invoice.Value],
        InvoiceDiscarded it => [it.Invoice.Value],
        InvoiceSent it => [it.Invoice.Value],
        InvoiceCredited it => [it.Invoice.Value],
        InvoiceWrittenOff it => [it.Invoice.Value],
        InvoicePaymentReceived it => [it.Invoice.Value],
        InvoicePaymentReversed it => [it.Invoice.Value],
        CustomerReminded it => [it.Invoice.Value],
        _ => [],
    };

    public override InvoiceFile Evolve(InvoiceFile view, Recorded recorded) => recorded.Event switch
    {
        InvoiceDrafted drafted => view with { Draft = drafted, DiscardedOn = null },
        InvoiceDiscarded discarded => view with { DiscardedOn = discarded.DiscardedOn },
        CustomerReminded reminded => view with { Reminders = view.Reminders.Add(reminded) },
        InvoiceSent sent => Add(view with { Sent = sent }, new(
            InvoiceMovementKind.Sent, sent.Entry, sent.SentOn, sent.Total, sent.Number, sent.Vat,
            recorded.Position)),
        InvoiceCredited it => Add(view, new(
            InvoiceMovementKind.Credited, it.Entry, it.CreditedOn, -it.Amount, it.Number, Back(it.Vat),
            recorded.Position, it.Lines?.Any(line => line.Quantity is not null) == true ? it.Lines : null)),
        InvoiceWrittenOff it => Add(view, new(
            InvoiceMovementKind.WrittenOff, it.Entry, it.WrittenOffOn, -it.Amount, null, Back(it.Vat),
            recorded.Position)),
        InvoicePaymentReceived it => Add(view, new(
            InvoiceMovementKind.Paid, it.Payment, it.ReceivedOn, -it.Amount, null, [], recorded.Position)),
        InvoicePaymentReversed it => Add(view, new(
            InvoiceMovementKind.PaidBack, it.By, it.ReversedOn, it.Amount, null, [], recorded.Position)),
        _ => view,
    };

    private static InvoiceFile Add(InvoiceFile view, InvoiceMovement movement) =>
        view with { Movements = view.Movements.Add(movement) };

    private static IReadOnlyList<InvoiceVat> Back(IReadOnlyList<InvoiceVat> vat) =>
        [.. vat.Select(one => one with { Net = -one.Net, Vat = -one.Vat })];
}
