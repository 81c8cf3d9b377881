using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>All entries of the period.</summary>
internal static class EntriesLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var ledger = await visit.Ask<GeneralLedgerAnswer>("ledger");
        var plan = new SheetPlan<GeneralLedgerAnswer.Entry>("boekingen", "Boekingen")
            .Name("boekstuk", "Boekstuk", entry => entry.Number, entry => visit.To($"{Doors.Entries.Path}/{entry.Id}"))
            .Day("datum", "Datum", entry => entry.Date)
            .Text("omschrijving", "Omschrijving", entry => entry.Description)
            .Text(
                "rekeningen", "Rekeningen",
                entry => string.Join(", ", entry.Lines.Select(line => line.Account).Distinct()))
            .Amount("bedrag", "Bedrag (€)", entry => new Money(entry.Lines.Sum(line => line.DebitCents)));
        return new Leaf(
            Doors.Entries, "Boekingen",
            $"{Dutch.Number(ledger.Entries.Count)} boekingen in {visit.PeriodName}, de nieuwste bovenaan.")
        {
            Sections =
            [
                .. await LockSections.Read(visit),
                new SheetSection("", plan.Of(ledger.Entries.Reverse(), visit.Sheets)),
            ],
        };
    }
}
