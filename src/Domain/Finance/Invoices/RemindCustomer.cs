namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>A customer who is late was told so.</summary>
/// <param name="RemindedOn">After the day on which it was due.</param>
public sealed record RemindCustomer(InvoiceId Invoice, Reminder Reminder, LocalDate RemindedOn) : IAct
{
    // The law asks for it in a demand, from the day after the customer got it (BW 6:96 lid 6); one day for the post.
    private const int DaysToPay = 15;

    public static Decision Decide(RemindCustomer act, Invoice invoice)
    {
        if (invoice.Sent is not { } sent)
            return InvoiceRefusals.NotSent(act.Invoice);
        if (!invoice.Open.IsPositive)
            return InvoiceRefusals.NothingOpen(sent.Number);
        if (act.RemindedOn <= sent.DueOn)
            return InvoiceRefusals.NotDue(sent.Number, sent.DueOn);
        var reminded = new CustomerReminded(
            act.Invoice, sent.Number, act.Reminder, invoice.Open, act.RemindedOn, act.RemindedOn.PlusDays(DaysToPay));
        if (invoice.Reminders is [.., { } last])
        {
            if (last == reminded)
                return Decision.Nothing;
            if (act.Reminder <= last.Reminder)
                return InvoiceRefusals.ReminderSent(last.Reminder, last.RemindedOn);
            if (act.RemindedOn <= last.RemindedOn)
                return InvoiceRefusals.ReminderTooEarly(last.RemindedOn);
        }

        return Invoices.Invoice.Stream(act.Invoice).Record(reminded);
    }
}
