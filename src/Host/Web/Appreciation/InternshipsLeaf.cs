using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>Internships and what was paid for them.</summary>
internal static class InternshipsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var part = (await visit.Ask<AppreciationAnswer>("appreciation")).Internships;
        var plan = new SheetPlan<AppreciationAnswer.Intern>("stages", "Stages")
            .Name(
                "wie", "Wie", row => row.Name ?? row.Person?.Value ?? Sentences.Word("forgotten"),
                row => visit.To($"{Doors.Internships.Path}/{row.Id}"))
            .Word("school", "School", row => row.School)
            .Word("niveau", "Niveau", row => row.Level)
            .Day("van", "Van", row => row.From)
            .Day("tot", "Tot en met", row => row.LastDay)
            .Word("uitkomst", "Uitkomst", row => row.Outcome)
            .Amount(
                "maand", "Per maand (€)", row => row.AllowancePerMonthCents is { } cents ? new Money(cents) : null,
                isSummed: false)
            .Amount("betaald", "Betaald (€)", row => new Money(row.PaidCents));
        return new Leaf(
            Doors.Internships, "Stages",
            $"{part.Interns} mensen liepen stage in {visit.PeriodName}, {part.WithAllowance} met een vergoeding.")
        {
            KeyFigures =
            [
                new("Stagiairs", Dutch.Number(part.Interns), new FigureSource("appreciation", "internships.active")),
                new("Betaald", Dutch.Euro(part.PaidCents), Note: $"{part.Months} maanden"),
            ],
            Sections = [
                new SheetSection("", plan.Of(part.List, visit.Sheets, "Er loopt niemand stage. Begin een stage."))],
        };
    }

    /// <summary>Null when there was no such internship in the period.</summary>
    public static async Task<Leaf?> ReadOne(Visit visit, JournalReading journal, string id)
    {
        var part = (await visit.Ask<AppreciationAnswer>("appreciation")).Internships;
        if (part.List.FirstOrDefault(one => one.Id.Value == id) is not { } intern)
            return null;
        return new Leaf(
            Doors.Internships, $"Stage van {intern.Name ?? Sentences.Word("forgotten")}",
            $"{intern.School}, van {Dutch.LongDate(intern.From)} tot en met {Dutch.LongDate(intern.LastDay)}.")
        {
            Back = new Way(Doors.Internships.Name, visit.To(Doors.Internships.Path)),
            Sections =
            [
                new FactsSection("De stage",
                [
                    new("Niveau", intern.Level),
                    new(
                        "Vergoeding",
                        intern.AllowancePerMonthCents is { } cents ? $"{Dutch.Euro(cents)} per maand" : "geen"),
                    new("Betaald in deze periode", Dutch.Euro(intern.PaidCents)),
                    new("Uitkomst", intern.Outcome is { } outcome ? Sentences.Word(outcome) : "loopt nog"),
                ]),
                new HistorySection(await journal.Of(visit, Internship.Stream(intern.Id))),
            ],
        };
    }
}
