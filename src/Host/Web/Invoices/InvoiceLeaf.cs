using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Invoices;

/// <summary>One invoice: what is on it, what came of it, and what can be done with it now.</summary>
internal static class InvoiceLeaf
{
    /// <summary>Null when there is no such invoice.</summary>
    public static async Task<Leaf?> Read(Visit visit, JournalReading journal, string id)
    {
        var file = await visit.Question.Get(InvoiceFiles.View, id);
        if (file.Draft is not { } draft)
            return null;
        var people = await People.Read(visit.Question);
        var state = file.StateOn(visit.Day) ?? InvoiceState.Draft;
        return new Leaf(
            Doors.Invoices, file.Sent is { } sent ? $"Factuur {sent.Number}" : "Factuur, nog een concept",
            $"{people.Open(draft.Customer) ?? "Een klant die vergeten is"} · {Sentences.Word(state)}"
                + (file.Sent is { } due ? $" · betalen tot en met {Dutch.LongDate(due.DueOn)}." : "."))
        {
            Back = new Way(Doors.Invoices.Name, visit.To(Doors.Invoices.Path)),
            ActsToday = true,
            Actions = [.. Acts(visit, file, state, id)],
            KeyFigures = [.. Figures(visit, file, id)],
            Sections =
            [
                new SheetSection("Wat er op staat", Lines(visit, draft, people)),
                new SheetSection("Geld en papier", Movements(visit, file, id)),
                new FactsSection("Gegevens", [.. Facts(visit, file, draft, people)]),
                new HistorySection(await journal.Of(visit, Invoice.Stream(new InvoiceId(id)))),
            ],
        };
    }

    // The first is what most people come for.
    private static IEnumerable<Way> Acts(Visit visit, InvoiceFile file, InvoiceState state, string id)
    {
        if (file.Sent is { } sent)
            yield return new Way("Factuur als pdf", visit.To($"{Doors.Invoices.Path}/{id}/{sent.Number}.pdf"));
        IEnumerable<(string Act, (string, string)[] Facts)> acts = state switch
        {
            InvoiceState.Draft =>
                [("SendInvoice", [("sentOn", "vandaag")]), ("DiscardInvoice", [("discardedOn", "vandaag")])],
            InvoiceState.Open => [Receive(), Credit()],
            InvoiceState.Late =>
                [Receive(), ("RemindCustomer", [("remindedOn", "vandaag")]), Credit(),
                    ("WriteOffInvoice", [("writtenOffOn", "vandaag")])],
            InvoiceState.ToPayBack => [("ReverseInvoicePayment", [("on", "vandaag")])],
            InvoiceState.Paid => [Credit()],
            _ => [],
        };
        foreach (var (act, facts) in acts.Where(one => visit.Visitor.MayDo(one.Act)))
            yield return new Way(
                Sentences.Word($"titles.{act}"), ActLink.To(visit, act, [("invoice", id), .. facts]));

        (string, (string, string)[]) Receive() => (
            "ReceiveInvoicePayment",
            [("amount", Dutch.Number(file.OpenOn(visit.Day).Cents / 100m, 2)), ("receivedOn", "vandaag")]);

        (string, (string, string)[]) Credit() => ("CreditInvoice", [("creditedOn", "vandaag")]);
    }

    private static IEnumerable<KeyNumber> Figures(Visit visit, InvoiceFile file, string id)
    {
        if (file.Sent is not { } sent)
            yield break;
        yield return new("Bedrag met btw", Dutch.Euro(sent.Total.Cents));
        yield return new("Waarvan btw", Dutch.Euro(sent.Vat.Sum(one => one.Vat).Cents));
        yield return new(
            "Nog open", Dutch.Euro(file.OpenOn(visit.Question.LastDay).Cents),
            new FigureSource(InvoicesLeaf.View, $"debtors/items/{id}"), $"op {Dutch.LongDate(visit.Question.LastDay)}");
    }

    private static Sheet Lines(Visit visit, InvoiceDrafted draft, People people) =>
        new SheetPlan<(int Number, InvoiceLine Line)>("regels", "Regels van de factuur")
            .Word("regel", "Regel", one => Dutch.Number(one.Number))
            .Name("wat", "Wat", one => people.Open(one.Line.Description))
            .Count("aantal", "Aantal", one => one.Line.Quantity)
            .Amount("prijs", "Prijs (€)", one => one.Line.Price, isSummed: false)
            .Word("btw", "Btw", one => one.Line.Vat)
            .Word("stroom", "Geldstroom", one => one.Line.IncomeStream.Value)
            .Amount("bedrag", "Zonder btw (€)", one => one.Line.Net)
            .Of([.. draft.Lines.Index().Select(one => (one.Index + 1, one.Item))], visit.Sheets);

    private static Sheet Movements(Visit visit, InvoiceFile file, string id) =>
        new SheetPlan<InvoiceMovement>("geld", "Geld en papier")
            .Link("dag", "Dag", one => one.On, one => visit.To($"{Doors.Entries.Path}/{one.Entry}"))
            .Word("wat", "Wat", one => one.Kind)
            .Link("papier", "Papier", one => one.Number, one => one.Number is { } number
                ? visit.To($"{Doors.Invoices.Path}/{id}/{number}.pdf")
                : null)
            .Amount("bedrag", "Bedrag (€)", one => one.Amount)
            .Of(file.Movements, visit.Sheets, "Deze factuur is nog niet verstuurd: er is nog niets te betalen.");

    private static IEnumerable<Fact> Facts(Visit visit, InvoiceFile file, InvoiceDrafted draft, People people)
    {
        yield return new("Adres", people.Open(draft.Address));
        if (draft.Member is { } member)
            yield return new("Lid", people.Call(member), visit.To($"{Doors.Members.Path}/{member}"));
        yield return new("Btw-nummer van de klant", people.Open(draft.VatNumber));
        yield return new("Kenmerk van de klant", people.Open(draft.Reference));
        yield return new("Betaaltermijn", $"{Dutch.Number(draft.TermDays)} dagen");
        foreach (var reminded in file.Reminders)
            yield return new(
                Dutch.Capital(Sentences.Word(reminded.Reminder)),
                $"verstuurd op {Dutch.LongDate(reminded.RemindedOn)}, te betalen tot en met "
                    + $"{Dutch.LongDate(reminded.PayBefore)}");
    }
}
