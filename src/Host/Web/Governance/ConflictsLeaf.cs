using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Governance;

/// <summary>Who declared an interest, in what, and what was decided without them.</summary>
internal static class ConflictsLeaf
{
    public static async Task<Leaf> Read(Visit visit, JournalReading journal)
    {
        var conflicts = (await visit.Ask<GovernanceAnswer>("governance")).Conflicts;
        var plan = new SheetPlan<GovernanceAnswer.ConflictRow>("belangen", "Gemelde belangen")
            .Name("wie", "Wie", row => row.Name ?? row.Person.Value, row => visit.To($"leden/{row.Person}"))
            .Text("onderwerp", "Onderwerp", row => row.Subject ?? Sentences.Word("forgotten"))
            .Day("gemeld", "Gemeld op", row => row.DeclaredOn)
            .Day("ingetrokken", "Ingetrokken op", row => row.WithdrawnOn)
            .Link("besluit", "Besluit zonder deze persoon", row => row.Resolution?.Value, row =>
                row.Resolution is { } number ? visit.To($"bestuur/besluiten/{number}") : null);
        return new Leaf(
            Doors.Conflicts, "Belangen",
            conflicts.Count == 0
                ? $"In {visit.PeriodName} is geen tegenstrijdig belang gemeld."
                : $"In {visit.PeriodName} zijn er {conflicts.Count} belangen gemeld.")
        {
            Sections =
            [
                new SheetSection("", plan.Of(
                    conflicts, visit.Sheets,
                    "Hier staat wie een eigen belang had bij een besluit, en wat er zonder die persoon is besloten.")),
                new HistorySection(await journal.Of(visit, ConflictRegister.Stream)),
            ],
        };
    }
}
