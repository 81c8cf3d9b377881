using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>Where customers write and pay to; a later one replaces it.</summary>
/// <param name="Address">Of the organisation: street, postal code and town, with commas between.</param>
/// <param name="VatNumber">The btw-id; null for whoever has none.</param>
[StoredAs("invoice_sender_described", Module.Finance)]
public sealed record InvoiceSenderDescribed(string Address, string Iban, string? VatNumber, LocalDate DescribedOn)
    : IEvent;

/// <summary>A later draft of the same invoice replaces it, until it is sent.</summary>
/// <param name="Address">Of the customer, as it is printed.</param>
/// <param name="VatNumber">Of the customer.</param>
/// <param name="TermDays">Within how many days it is to be paid.</param>
/// <param name="DeliveredOn">When it was supplied; null when that is the date of the invoice.</param>
/// <param name="Reference">What the customer wants to read on it.</param>
[StoredAs("invoice_drafted", Module.Finance)]
public sealed record InvoiceDrafted(
    InvoiceId Invoice,
    Personal<string> Customer,
    Personal<string> Address,
    MemberId? Member,
    Personal<string>? VatNumber,
    IReadOnlyList<InvoiceLine> Lines,
    int TermDays,
    LocalDate DraftedOn,
    LocalDate? DeliveredOn,
    Personal<string>? Reference) : IEvent;

[StoredAs("invoice_discarded", Module.Finance)]
public sealed record InvoiceDiscarded(InvoiceId Invoice, LocalDate DiscardedOn) : IEvent;

/// <summary>The next number of a fiscal year was used.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
[StoredAs("invoice_number_given", Module.Finance)]
public sealed record InvoiceNumberGiven(int Year, int Sequence, string Number, InvoiceId Invoice, LocalDate GivenOn)
    : IEvent;

/// <summary>All that the paper says and the draft does not: the file stays the same for ever.</summary>
/// <param name="Entry">Debtors against income and VAT.</param>
/// <param name="Vat">Per rate and treatment.</param>
[StoredAs("invoice_sent", Module.Finance)]
public sealed record InvoiceSent(
    InvoiceId Invoice,
    string Number,
    LocalDate SentOn,
    LocalDate DueOn,
    EntryId Entry,
    Money Total,
    IReadOnlyList<InvoiceVat> Vat,
    InvoiceSender Sender) : IEvent;

/// <summary>The customer need not pay this part, or all, after all.</summary>
/// <param name="Number">Of the credit note, in the same sequence as invoices.</param>
/// <param name="Credits">The number of the invoice.</param>
/// <param name="Vat">What it takes back, per rate and treatment.</param>
/// <param name="Lines">What of each line; absent when the amount was spread over all, as it was at first.</param>
[StoredAs("invoice_credited", Module.Finance)]
public sealed record InvoiceCredited(
    InvoiceId Invoice,
    string Number,
    string Credits,
    LocalDate CreditedOn,
    EntryId Entry,
    Money Amount,
    IReadOnlyList<InvoiceVat> Vat,
    Personal<string> Reason,
    IReadOnlyList<LineTakenBack>? Lines = null) : IEvent;

/// <summary>What was still open will not be paid. The customer gets no paper of it.</summary>
/// <param name="Lines">As with a credit note.</param>
[StoredAs("invoice_written_off", Module.Finance)]
public sealed record InvoiceWrittenOff(
    InvoiceId Invoice,
    string Number,
    LocalDate WrittenOffOn,
    EntryId Entry,
    Money Amount,
    IReadOnlyList<InvoiceVat> Vat,
    Personal<string> Reason,
    IReadOnlyList<LineTakenBack>? Lines = null) : IEvent;

/// <param name="Payment">Names the receipt and its entry.</param>
/// <param name="Transaction">Of the bank, of which this was a part: undone there.</param>
[StoredAs("invoice_payment_received", Module.Finance)]
public sealed record InvoicePaymentReceived(
    InvoiceId Invoice, string Number, EntryId Payment, Money Amount, LocalDate ReceivedOn, PaidBy By,
    BankTransactionId? Transaction = null) : IEvent;

/// <summary>The money went back, or it never came.</summary>
/// <param name="By">The entry that undoes the receipt.</param>
[StoredAs("invoice_payment_reversed", Module.Finance)]
public sealed record InvoicePaymentReversed(
    InvoiceId Invoice,
    string Number,
    EntryId Payment,
    EntryId By,
    Money Amount,
    LocalDate ReversedOn,
    Personal<string> Reason) : IEvent;

/// <param name="Open">What was open on that day.</param>
/// <param name="PayBefore">The last day that the customer was given.</param>
[StoredAs("customer_reminded", Module.Finance)]
public sealed record CustomerReminded(
    InvoiceId Invoice, string Number, Reminder Reminder, Money Open, LocalDate RemindedOn, LocalDate PayBefore)
    : IEvent;

public readonly record struct InvoiceId(string Value) : IIdentifier<InvoiceId>
{
    public static InvoiceId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <param name="Rate">Null where no VAT is charged.</param>
/// <param name="Net">The base.</param>
public sealed record InvoiceVat(VatTreatment Treatment, Share? Rate, Money Net, Money Vat);

/// <summary>Who sends the invoice, as art. 35a of the Wet OB asks it to be printed.</summary>
public sealed record InvoiceSender(string Name, string Address, string Iban, string? KvkNumber, string? VatNumber);

public enum PaidBy
{
    Bank,
    Cash,
}

/// <summary>In the order in which they are sent.</summary>
public enum Reminder
{
    First,
    Second,

    /// <summary>A last term of fourteen days, with what follows (BW 6:96 lid 6).</summary>
    Demand,
}
