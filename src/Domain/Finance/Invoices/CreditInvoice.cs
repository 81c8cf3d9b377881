using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>
/// A sent invoice is never changed: a credit note with a number of its own takes it back, whole or in part.
/// </summary>
/// <param name="CreditedOn">The date of the credit note and of its entry.</param>
/// <param name="Amount">With VAT, spread over all lines; left out is all that was not credited before.</param>
/// <param name="Lines">Instead of an amount: how many of which lines.</param>
public sealed record CreditInvoice(
    InvoiceId Invoice,
    LocalDate CreditedOn,
    Personal<string> Reason,
    Money? Amount = null,
    IReadOnlyList<CreditedLine>? Lines = null) : IAct
{
    public static Decision Decide(CreditInvoice act, Invoice invoice, InvoiceGrounds grounds)
    {
        if (invoice.Sent is not { } sent)
            return InvoiceRefusals.NotSent(act.Invoice);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return InvoiceRefusals.ReasonMissing;
        if (act.CreditedOn < sent.SentOn)
            return InvoiceRefusals.BeforeSending(sent.SentOn);
        var chosen = act.Lines ?? [];
        if (act.Amount is not null && chosen.Count > 0)
            return InvoiceRefusals.AmountOrLines;
        var left = invoice.Left;
        if (LinesRefuse(chosen, left) is { } reason)
            return reason;
        var quantities = chosen.Count > 0 ? left.Quantities(chosen) : null;
        var amount = quantities?.Total ?? act.Amount ?? left.Total;
        if (left.Total.IsZero || amount > left.Total)
            return InvoiceRefusals.MoreThanLeft(sent.Number, left.Total);
        return amount.IsPositive
            ? Credit(act, sent, quantities ?? left.UpTo(amount), grounds)
            : InvoiceRefusals.AmountNotPositive;
    }

    private static Refusal? LinesRefuse(IReadOnlyList<CreditedLine> chosen, InvoiceSums left)
    {
        foreach (var (line, same) in chosen.GroupBy(one => one.Line).Select(group => (group.Key, group.ToList())))
        {
            if (line < 1 || line > left.Lines.Count)
                return InvoiceRefusals.LineUnknown(line, left.Lines.Count);
            if (same.Count > 1)
                return InvoiceRefusals.LineTwice(line);
            var (price, open) = (left.Lines[line - 1].Line.Price, left.Lines[line - 1].Net);
            var most = open.Cents / price.Cents;
            if (same[0].Quantity < 1 || same[0].Quantity > most)
                return InvoiceRefusals.LineQuantityWrong(line, most);
        }

        return null;
    }

    private static Decision Credit(CreditInvoice act, InvoiceSent sent, InvoiceSums taken, InvoiceGrounds grounds) =>
        grounds.Numbers.Give(grounds.Year, act.Invoice, act.CreditedOn, number =>
        {
            var stream = Invoices.Invoice.Stream(act.Invoice);
            var entry = new EntryId($"invoice-{number}");
            return Decision
                .Record(stream.Record(new InvoiceCredited(
                    act.Invoice, number, sent.Number, act.CreditedOn, entry, taken.Total, taken.ByTreatment(),
                    act.Reason, taken.TakenBack())))
                .And(grounds.Books.PostBack(taken, new EntryDraft(
                    entry, LedgerJournal.Sales, act.CreditedOn, [], $"Creditfactuur {number} bij {sent.Number}",
                    new EntryOrigin(nameof(CreditInvoice), stream.Id))));
        });
}
