using System.Collections.Immutable;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

/// <summary>An invoice of € 100,00 and two times € 10,00, with 21% and 9% VAT: € 142,80, due on 31 March.</summary>
internal static class Invoicing
{
    public static readonly InvoiceId Id = new("zaal-1");
    public static readonly LocalDate SentOn = new(2025, 3, 1);
    public static readonly IncomeStreamId Stream = Example.DonationStream.IncomeStream;

    public static Account Debtors { get; } =
        new("1300", "Debiteuren", AccountKind.Asset, "Vorderingen", null, AccountRole.Debtors);
    public static Account Vat { get; } =
        new("1510", "Te betalen btw", AccountKind.Liability, "Schulden", null, AccountRole.VatPayable);
    public static Account Cash { get; } =
        new("1000", "Kas", AccountKind.Asset, "Liquide middelen", null, AccountRole.Cash);

    public static VatTable Rates { get; } = new(
    [
        new VatRow(new LocalDate(2012, 10, 1), new LocalDate(2018, 12, 31), Share.Percent(21), Share.Percent(6)),
        new VatRow(new LocalDate(2019, 1, 1), null, Share.Percent(21), Share.Percent(9)),
    ]);

    public static Books Books { get; } = Example.Books(null, Debtors, Vat, Cash);

    public static ImmutableDictionary<IncomeStreamId, IncomeStream> Streams => Books.IncomeStreams;

    public static InvoiceGrounds Grounds { get; } = new(
        Example.Cooperative, 2025, InvoiceNumbers.Initial,
        Fold.Of<InvoiceSending>(new InvoiceSenderDescribed(
            "Bankastraat 1, 3531 HE Utrecht", "NL91ABNA0417164300", "NL123456789B01", new LocalDate(2025, 1, 1))),
        Rates, Books);

    public static DraftInvoice Act { get; } = new(
        Id, "Stichting De Buren", "Javastraat 2, 3531 AB Utrecht",
        [
            Line(100, VatTreatment.Standard),
            Line(10, VatTreatment.Reduced) with { Quantity = 2 },
        ],
        new LocalDate(2025, 2, 27));

    public static Invoice Drafted(params IReadOnlyList<InvoiceLine> lines) =>
        Invoice.Initial.After(DraftInvoice.Decide(
            lines.Count > 0 ? Act with { Lines = lines } : Act, Invoice.Initial, Streams));

    public static Invoice Sent(params IReadOnlyList<InvoiceLine> lines)
    {
        var drafted = Drafted(lines);
        return drafted.After(SendInvoice.Decide(new SendInvoice(Id, SentOn), drafted, Grounds));
    }

    public static Invoice Paid(this Invoice invoice, long euros) => invoice.After(ReceiveInvoicePayment.Decide(
        new ReceiveInvoicePayment(
            Id, new EntryId($"betaling-{invoice.Payments.Count + 1}"), Money.Euro(euros), SentOn.PlusDays(10)),
        invoice, Books));

    public static InvoiceLine Line(long euros, VatTreatment vat) =>
        new("Huur van de zaal", Money.Euro(euros), vat, Stream);

    /// <summary>The lines of the one entry, debit above zero.</summary>
    public static string Moves(this Decision decision) => string.Join(
        ", ", decision.ShouldRecord<EntryPosted>().Lines.Select(line => $"{line.Account} {line.Balance.Cents}"));
}
