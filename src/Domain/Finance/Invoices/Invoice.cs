using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>One invoice to a customer: drafted, sent, and then paid, credited or written off.</summary>
/// <param name="TakenBack">Credited and written off, together.</param>
/// <param name="Reversed">By the receipt that was undone.</param>
public sealed record Invoice(
    InvoiceDrafted? Draft,
    InvoiceSent? Sent,
    Money TakenBack,
    ImmutableDictionary<EntryId, InvoicePaymentReceived> Payments,
    ImmutableDictionary<EntryId, InvoicePaymentReversed> Reversed,
    ImmutableList<CustomerReminded> Reminders) : IState<Invoice>
{
    public bool IsDiscarded { get; init; }

    // A customer is often not known as a person here; names and addresses go under a key of the invoice.
    public static Stream<Invoice> Stream(InvoiceId id) => new($"invoice/{id}", Retention.Business, $"invoice-{id}");

    public static Invoice Initial { get; } = new(
        null, null, Money.Zero, ImmutableDictionary<EntryId, InvoicePaymentReceived>.Empty,
        ImmutableDictionary<EntryId, InvoicePaymentReversed>.Empty, []);

    public Money Paid => Payments.Values.Sum(one => one.Amount) - Reversed.Values.Sum(one => one.Amount);

    /// <summary>Below zero is to be paid back.</summary>
    public Money Open => (Sent?.Total ?? Money.Zero) - TakenBack - Paid;

    /// <summary>What the lines came to when it was sent.</summary>
    public InvoiceSums Sums(VatRow rates) => InvoiceSums.Of(Draft!.Lines, rates);

    /// <summary>The day of the supply: its rate of VAT holds.</summary>
    public LocalDate SuppliedOn(LocalDate sentOn) => Draft!.DeliveredOn ?? sentOn;

    public Invoice Evolve(IEvent happened) => happened switch
    {
        InvoiceDrafted drafted => this with { Draft = drafted, IsDiscarded = false },
        InvoiceDiscarded => this with { IsDiscarded = true },
        InvoiceSent sent => this with { Sent = sent },
        InvoiceCredited credited => this with { TakenBack = TakenBack + credited.Amount },
        InvoiceWrittenOff writtenOff => this with { TakenBack = TakenBack + writtenOff.Amount },
        InvoicePaymentReceived received => this with { Payments = Payments.SetItem(received.Payment, received) },
        InvoicePaymentReversed reversed => this with { Reversed = Reversed.SetItem(reversed.Payment, reversed) },
        CustomerReminded reminded => this with { Reminders = Reminders.Add(reminded) },
        _ => this,
    };
}
