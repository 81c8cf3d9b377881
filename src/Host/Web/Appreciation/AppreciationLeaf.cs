using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>All forms of thanks together, and the way to each of them.</summary>
internal static class AppreciationLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<AppreciationAnswer>("appreciation");
        List<Row> rows =
        [
            new(
                "Vrijwilligersvergoedingen", null, answer.Allowances.People, "mensen", answer.Allowances.AmountCents,
                null),
            new(
                "Waardebonnen", Doors.Vouchers.Path, answer.Vouchers.Given, "gegeven", answer.Vouchers.GivenCents,
                new("appreciation", "vouchers.value")),
            new(
                "Stages", Doors.Internships.Path, answer.Internships.Interns, "stagiairs", answer.Internships.PaidCents,
                null),
            new(
                "Attenties", Doors.Gestures.Path, answer.Gestures.Sum(one => one.Times), "keer",
                answer.Gestures.Sum(one => one.CostCents), null),
            new("Ambassadeurs", Doors.Ambassadors.Path, answer.Ambassadors.Count, "mensen", 0, null),
        ];
        var plan = new SheetPlan<Row>("vormen", "Waardering per vorm")
            .Name("vorm", "Vorm", row => row.Name, row => row.Path is { } path ? visit.To(path) : null)
            .Count("aantal", "Aantal", row => row.Count)
            .Word("wat", "Wat is geteld", row => row.Unit)
            .Amount("bedrag", "Bedrag (€)", row => new Money(row.Cents), row => row.Cents == 0 ? null : row.Source);
        return new Leaf(
            Doors.Appreciation, "Waardering",
            $"In {visit.PeriodName} ging er {Dutch.Euro(rows.Sum(row => row.Cents))} naar bewoners als dank of "
                + "vergoeding, lonen niet meegeteld.")
        {
            Sections = [new SheetSection("", plan.Of(rows, visit.Sheets))],
        };
    }

    private sealed record Row(string Name, string? Path, int Count, string Unit, long Cents, FigureSource? Source);
}
