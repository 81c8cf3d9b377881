using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>The invoice gets its number and goes to the customer, who owes it from that day on.</summary>
/// <param name="SentOn">The date of the invoice and of its entry.</param>
public sealed record SendInvoice(InvoiceId Invoice, LocalDate SentOn) : IAct
{
    public static Decision Decide(SendInvoice act, Invoice invoice, InvoiceGrounds grounds)
    {
        if (invoice.Draft is not { } draft)
            return InvoiceRefusals.Unknown(act.Invoice);
        if (invoice.Sent is { } sent)
            return sent.SentOn == act.SentOn
                ? Decision.Nothing
                : InvoiceRefusals.AlreadySent(sent.Number, sent.SentOn);
        if (invoice.IsDiscarded)
            return InvoiceRefusals.Discarded(act.Invoice);
        if (act.SentOn < draft.DraftedOn)
            return InvoiceRefusals.BeforeDraft(draft.DraftedOn);
        if (grounds.Sending.Described is not { } described)
            return InvoiceRefusals.SenderUnknown;
        if (described.VatNumber is null && draft.Lines.Any(line => line.Vat.IsTaxed()))
            return InvoiceRefusals.SenderVatNumberMissing;
        if (grounds.Rates.On(invoice.SuppliedOn(act.SentOn)) is not { } rates)
            return InvoiceRefusals.NoRates(invoice.SuppliedOn(act.SentOn));
        var sums = invoice.Sums(rates);
        if (!sums.Total.IsPositive)
            return InvoiceRefusals.TotalNotPositive(sums.Total);

        return grounds.Numbers.Give(grounds.Year, act.Invoice, act.SentOn, number => Send(
            act, draft, sums, number, described, grounds));
    }

    private static Decision Send(
        SendInvoice act, InvoiceDrafted draft, InvoiceSums sums, string number, InvoiceSenderDescribed sender,
        InvoiceGrounds grounds)
    {
        var stream = Invoices.Invoice.Stream(act.Invoice);
        var entry = new EntryId($"invoice-{number}");
        var founding = grounds.Cooperative.Founding!;
        return Decision
            .Record(stream.Record(new InvoiceSent(
                act.Invoice, number, act.SentOn, act.SentOn.PlusDays(draft.TermDays), entry, sums.Total,
                sums.ByTreatment(),
                new InvoiceSender(
                    founding.Name, sender.Address, sender.Iban, founding.KvkNumber, sender.VatNumber))))
            .And(grounds.Books.Post(sums, new EntryDraft(
                entry, LedgerJournal.Sales, act.SentOn, [], $"Factuur {number}",
                new EntryOrigin(nameof(SendInvoice), stream.Id))));
    }
}

/// <summary>All that giving out a numbered paper is decided on.</summary>
/// <param name="Year">The fiscal year of the day.</param>
/// <param name="Numbers">Of that year.</param>
/// <param name="Books">Of that year, with the income streams that the invoice names.</param>
public sealed record InvoiceGrounds(
    Cooperative Cooperative, int Year, InvoiceNumbers Numbers, InvoiceSending Sending, VatTable Rates, Books Books);
