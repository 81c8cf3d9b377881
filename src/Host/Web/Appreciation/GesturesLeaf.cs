using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>Small thanks: a party, a gift, always time for a talk.</summary>
internal static class GesturesLeaf
{
    public static async Task<Leaf> Read(Visit visit, JournalReading journal)
    {
        var rows = (await visit.Ask<AppreciationAnswer>("appreciation")).Gestures;
        var plan = new SheetPlan<AppreciationAnswer.GestureRow>("attenties", "Attenties")
            .Name("soort", "Attentie", row => Dutch.Capital(Sentences.Word(row.Kind)))
            .Count("keer", "Keer", row => row.Times, isSummed: true)
            .Count("belofte", "Doorlopend", row => row.Standing, isSummed: true)
            .Add(
                new SheetColumn("mensen", "Mensen", CellKind.Count) { IsSummed = true },
                row => new SheetCell(row.People) { Source = row.People == 0 ? null : Source(row.Kind, "people") })
            .Amount(
                "kosten", "Kosten (€)", row => new Money(row.CostCents),
                row => row.CostCents == 0 ? null : Source(row.Kind, "cost"));
        return new Leaf(
            Doors.Gestures, "Attenties",
            $"In {visit.PeriodName} is er {rows.Sum(row => row.Times)} keer iets aardigs gedaan, voor "
                + $"{Dutch.Euro(rows.Sum(row => row.CostCents))}.")
        {
            Sections =
            [
                new SheetSection(
                    "",
                    plan.Of(rows, visit.Sheets, "Er is nog niets vastgelegd. Leg vast hoe jullie bewoners bedanken.")),
                new HistorySection(await journal.Of(visit, visit.Years.Select(year => GestureYear.Stream(year)))),
            ],
        };
    }

    // As the trace names it: gestures.KIND.figure.
    private static FigureSource Source(GestureKind kind, string figure) =>
        new("appreciation", $"gestures.{kind}.{figure}");
}
