using Wijkboek.Application.Finance.Breakdowns;
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
    /// <summary>In the address: only what names this project.</summary>
    public const string Project = "project";

    /// <summary>The same: only what names this team.</summary>
    public const string Team = "team";

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
            .Text(
                "project", "Project",
                entry => string.Join(", ", entry.Lines.Select(line => line.Project).OfType<string>().Distinct()))
            .Amount("bedrag", "Bedrag (€)", entry => new Money(entry.Lines.Sum(line => line.DebitCents)));
        var (project, team) = (visit.AskedFor(Project), visit.AskedFor(Team));
        var entries = ledger.Entries
            .Where(entry => project is null || entry.Lines.Any(line => line.Project == project))
            .Where(entry => team is null || entry.Lines.Any(line => line.Team == team)).ToList();
        return new Leaf(Doors.Entries, "Boekingen", await Lead(visit, entries.Count, project, team))
        {
            Sections =
            [
                .. await LockSections.Read(visit),
                new SheetSection("", plan.Of(Enumerable.Reverse(entries), visit.Sheets))
                {
                    More = project is null && team is null
                        ? null
                        : new Way("Alle boekingen", visit.To(Doors.Entries.Path)),
                },
            ],
        };
    }

    private static async Task<string> Lead(Visit visit, int count, string? project, string? team)
    {
        var what = project is null ? "" : $" voor {(await ProjectNames.Read(visit.Question)).Of(project)}";
        var who = team is null
            ? ""
            : $" van {(await BreakdownAnswer.TeamNames(visit.Question)).GetValueOrDefault(team, team)}";
        return $"{Dutch.Number(count)} boekingen{what}{who} in {visit.PeriodName}, de nieuwste bovenaan.";
    }
}
