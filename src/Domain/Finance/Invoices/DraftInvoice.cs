using System.Collections.Immutable;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>Puts an invoice together. Nothing is owed yet; until it is sent another draft replaces it.</summary>
/// <param name="Address">As it is printed: street, postal code and town.</param>
/// <param name="TermDays">At most sixty (BW 6:119a lid 5); thirty where nothing was agreed (lid 2).</param>
/// <param name="DeliveredOn">The day of the supply, or its last; left out is the date of the invoice.</param>
/// <param name="VatNumber">Of the customer: only needed where the VAT is left to him.</param>
public sealed record DraftInvoice(
    InvoiceId Invoice,
    Personal<string> Customer,
    Personal<string> Address,
    IReadOnlyList<InvoiceLine> Lines,
    LocalDate DraftedOn,
    int TermDays = 30,
    LocalDate? DeliveredOn = null,
    MemberId? Member = null,
    Personal<string>? VatNumber = null,
    Personal<string>? Reference = null) : IAct
{
    private const int MostLines = 50;
    private const int LongestTerm = 60;
    private const int LongestText = 200;
    private const int LargestQuantity = 100_000;

    /// <param name="act">What is asked.</param>
    /// <param name="invoice">Of that name.</param>
    /// <param name="streams">The income streams that the lines name.</param>
    public static Decision Decide(
        DraftInvoice act, Invoice invoice, ImmutableDictionary<IncomeStreamId, IncomeStream> streams)
    {
        if (invoice.Sent is { } sent)
            return InvoiceRefusals.AlreadySent(sent.Number, sent.SentOn);
        if (!IsText(act.Customer))
            return InvoiceRefusals.CustomerMissing;
        if (!IsText(act.Address))
            return InvoiceRefusals.AddressMissing;
        if (act.TermDays is < 0 or > LongestTerm)
            return InvoiceRefusals.TermWrong(LongestTerm);
        return (LinesRefuse(act) ?? act.Lines.Index().Select(one => LineRefuses(one.Item, one.Index + 1, streams))
            .FirstOrDefault(refusal => refusal is not null)) is { } reason
            ? reason
            : Invoices.Invoice.Stream(act.Invoice).Record(new InvoiceDrafted(
                act.Invoice, act.Customer, act.Address, act.Member, act.VatNumber, act.Lines, act.TermDays,
                act.DraftedOn, act.DeliveredOn, act.Reference));
    }

    private static Refusal? LinesRefuse(DraftInvoice act)
    {
        if (act.Lines.Count == 0)
            return InvoiceRefusals.NoLines;
        if (act.Lines.Count > MostLines)
            return InvoiceRefusals.TooManyLines(MostLines);

        // A small business, or who is no business at all, charges no VAT on anything.
        if (act.Lines.Any(line => line.Vat.IsOfSender()) && act.Lines.Select(line => line.Vat).Distinct().Count() > 1)
            return InvoiceRefusals.RegimesMixed;
        return act.Lines.Any(line => line.Vat == VatTreatment.ReverseCharge)
            && string.IsNullOrWhiteSpace(act.VatNumber?.Plain)
            ? InvoiceRefusals.CustomerVatNumberMissing
            : null;
    }

    private static Refusal? LineRefuses(
        InvoiceLine line, int number, ImmutableDictionary<IncomeStreamId, IncomeStream> streams)
    {
        if (!IsText(line.Description))
            return InvoiceRefusals.DescriptionMissing(number);
        if (line.Quantity is <= 0 or > LargestQuantity)
            return InvoiceRefusals.QuantityWrong(number);
        if (line.Price.IsZero || Math.Abs(line.Price.Cents) > Money.LargestCents / line.Quantity)
            return InvoiceRefusals.PriceWrong(number);
        if (line.Vat == VatTreatment.Exempt && line.Ground is null)
            return InvoiceRefusals.GroundMissing(number);
        if (line.Vat != VatTreatment.Exempt && line.Ground is not null)
            return InvoiceRefusals.GroundNeedless(number);
        if (line.Project is { } project && !Identifier.IsValid(project))
            return LedgerRefusals.ProjectWrong(project);
        return streams.GetValueOrDefault(line.IncomeStream)?.Opened is null
            ? IncomeStreamRefusals.Unknown(line.IncomeStream)
            : null;
    }

    private static bool IsText(Personal<string> text) => text.Plain?.Trim().Length is > 0 and <= LongestText;
}
