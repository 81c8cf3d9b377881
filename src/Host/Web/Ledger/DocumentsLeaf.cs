using Wijkboek.Application.Finance.Documents;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>Entries that ask for a receipt or invoice: those without one first.</summary>
internal static class DocumentsLeaf
{
    public const string Path = "geld/bijlagen";

    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<DocumentsAnswer>("documents");
        return new Leaf(
            Doors.Entries, "Boekingen zonder bijlage",
            answer.Without == 0
                ? "Bij elke eigen boeking van baten of lasten zit een bijlage."
                : $"Bij {Dutch.Number(answer.Without)} van de {Dutch.Number(answer.Entries.Count)} eigen boekingen "
                    + $"in {visit.PeriodName} zit nog geen bon of factuur.")
        {
            Back = new Way(Doors.Entries.Name, visit.To(Doors.Entries.Path)),
            Sections = [new SheetSection("", Plan(visit).Of(
                answer.Entries.OrderBy(entry => entry.Documents.Count > 0), visit.Sheets))],
        };
    }

    private static SheetPlan<DocumentsAnswer.Entry> Plan(Visit visit) =>
        new SheetPlan<DocumentsAnswer.Entry>("bijlagen", "Bijlagen bij boekingen")
            .Name("boekstuk", "Boekstuk", entry => entry.Number, entry => visit.To($"{Doors.Entries.Path}/{entry.Id}"))
            .Day("datum", "Datum", entry => entry.Date)
            .Text("omschrijving", "Omschrijving", entry => entry.Description)
            .Amount("bedrag", "Bedrag (€)", entry => new Money(entry.AmountCents))
            .Word(
                "bijlage", "Bijlage",
                entry => entry.Documents.Count == 0
                    ? "ontbreekt"
                    : string.Join(", ", entry.Documents.Select(file => file.Name ?? Sentences.Word("forgotten"))),
                entry => entry.Documents.Count == 0 ? SignState.Look : SignState.Fine);
}
