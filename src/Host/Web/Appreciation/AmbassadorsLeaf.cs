using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.Ambassadors;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>Who speaks for a subject in the neighbourhood.</summary>
internal static class AmbassadorsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var rows = (await visit.Ask<AppreciationAnswer>("appreciation")).Ambassadors;
        var plan = new SheetPlan<AppreciationAnswer.Ambassador>("ambassadeurs", "Ambassadeurs")
            .Name(
                "wie", "Wie", row => row.Name ?? row.Person.Value,
                row => visit.To($"{Doors.Ambassadors.Path}/{row.Id}"))
            .Text("onderwerp", "Onderwerp", row => row.Subject)
            .Day("sinds", "Sinds", row => row.From)
            .Day("tot", "Tot en met", row => row.EndedOn);
        return new Leaf(Doors.Ambassadors, "Ambassadeurs", $"{rows.Count} ambassadeurs in {visit.PeriodName}.")
        {
            Sections = [
                new SheetSection(
                    "",
                    plan.Of(
                        rows, visit.Sheets, "Er is nog geen ambassadeur. Vraag iemand die een onderwerp goed kent."))],
        };
    }

    /// <summary>Null when there was no such ambassadorship in the period.</summary>
    public static async Task<Leaf?> ReadOne(Visit visit, JournalReading journal, string id)
    {
        var rows = (await visit.Ask<AppreciationAnswer>("appreciation")).Ambassadors;
        return rows.FirstOrDefault(one => one.Id.Value == id) is not { } row
            ? null
            : new Leaf(Doors.Ambassadors, row.Name ?? row.Person.Value, $"Ambassadeur voor {row.Subject}.")
            {
                Back = new Way(Doors.Ambassadors.Name, visit.To(Doors.Ambassadors.Path)),
                Sections =
                [
                    new FactsSection("Gegevens",
                    [
                        new("Wie", row.Name ?? row.Person.Value, visit.To($"leden/{row.Person}")),
                        new("Sinds", Dutch.LongDate(row.From)),
                        new("Tot en met", row.EndedOn is { } day ? Dutch.LongDate(day) : "loopt door"),
                    ]),
                    new HistorySection(await journal.Of(visit, Ambassadorship.Stream(row.Id))),
                ],
            };
    }
}
