using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>One invoice to a customer: drafted, sent, and then paid, credited or written off.</summary>
/// <param name="Taken">Credited and written off, line by line.</param>
/// <param name="Reversed">By the receipt that was undone.</param>
public sealed record Invoice(
    InvoiceDrafted? Draft,
    InvoiceSent? Sent,
    ImmutableList<LineTakenBack> Taken,
    ImmutableDictionary<EntryId, InvoicePaymentReceived> Payments,
    ImmutableDictionary<EntryId, InvoicePaymentReversed> Reversed,
    ImmutableList<CustomerReminded> Reminders) : IState<Invoice>
{
    public bool IsDiscarded { get; init; }

    public InvoiceCredited? LastCredit { get; init; }

    // A customer is often not known as a person here; names and addresses go under a key of the invoice.
    public static Stream<Invoice> Stream(InvoiceId id) => new($"invoice/{id}", Retention.Business, $"invoice-{id}");

    public static Invoice Initial { get; } = new(
        null, null, [], ImmutableDictionary<EntryId, InvoicePaymentReceived>.Empty,
        ImmutableDictionary<EntryId, InvoicePaymentReversed>.Empty, []);

    public Money Paid => Payments.Values.Sum(one => one.Amount) - Reversed.Values.Sum(one => one.Amount);

    /// <summary>Below zero is to be paid back.</summary>
    public Money Open => (Sent?.Total ?? Money.Zero) - TakenBack - Paid;

    /// <summary>Credited and written off, together.</summary>
    public Money TakenBack => Taken.Sum(part => part.Net + part.Vat);

    /// <summary>What the lines come to at these rates.</summary>
    public InvoiceSums Sums(VatRow rates) => InvoiceSums.Of(Draft!.Lines, rates.RateOf);

    /// <summary>What is left of each line since it was sent, at the rates of that day.</summary>
    public InvoiceSums Left => SentSums.Without(Taken);

    private InvoiceSums SentSums => InvoiceSums.Of(
        Draft!.Lines, treatment => Sent!.Vat.FirstOrDefault(one => one.Treatment == treatment)?.Rate);

    /// <summary>The day of the supply: its rate of VAT holds.</summary>
    public LocalDate SuppliedOn(LocalDate sentOn) => Draft!.DeliveredOn ?? sentOn;

    public Invoice Evolve(IEvent happened) => happened switch
    {
        InvoiceDrafted drafted => this with { Draft = drafted, IsDiscarded = false },
        InvoiceDiscarded => this with { IsDiscarded = true },
        InvoiceSent sent => this with { Sent = sent },
        InvoiceCredited it => this with { Taken = Taken.AddRange(it.Lines ?? Spread(it.Amount)), LastCredit = it },
        InvoiceWrittenOff it => this with { Taken = Taken.AddRange(it.Lines ?? Spread(it.Amount)) },
        InvoicePaymentReceived received => this with { Payments = Payments.SetItem(received.Payment, received) },
        InvoicePaymentReversed reversed => this with { Reversed = Reversed.SetItem(reversed.Payment, reversed) },
        CustomerReminded reminded => this with { Reminders = Reminders.Add(reminded) },
        _ => this,
    };

    // Before lines were recorded, what lay between two amounts of the total was taken of each.
    private IReadOnlyList<LineTakenBack> Spread(Money amount) =>
        SentSums.Between(TakenBack, TakenBack + amount).TakenBack();
}
