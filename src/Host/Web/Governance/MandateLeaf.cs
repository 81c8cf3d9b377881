using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Governance;

/// <summary>One mandate: for what, up to how much, and what became of it.</summary>
internal static class MandateLeaf
{
    /// <summary>Null when there is no such mandate.</summary>
    public static async Task<Leaf?> Read(Visit visit, JournalReading journal, string id)
    {
        var mandates = await visit.Question.All(GovernanceBook.MandatesView);
        if (!mandates.TryGetValue(id, out var traced) || traced.What.Granted is not { } granted)
            return null;
        var people = await People.Read(visit.Question);
        return new Leaf(
            Doors.Functions, $"Mandaat van {people.Call(granted.Holder)}",
            $"Als {granted.Role}, tot en met {Dutch.Euro(granted.Limit.Cents)} per verplichting.")
        {
            Back = new Way(Doors.Functions.Name, visit.To(Doors.Functions.Path)),
            Sections =
            [
                new FactsSection("Waar het voor geldt",
                [
                    new("Wie", people.Call(granted.Holder), visit.To($"leden/{granted.Holder}")),
                    new("Rekening", granted.Account ?? "elke rekening"),
                    new("Project", granted.Project ?? "elk project"),
                    new("Tweede handtekening", granted.SecondSignatureAbove is { } above
                        ? $"boven {Dutch.Euro(above.Cents)}"
                        : "niet nodig"),
                    new("Wie tekent mee", granted.SecondSigners.Count == 0
                        ? "ieder ander met een mandaat ervoor"
                        : Dutch.List([.. granted.SecondSigners.Select(people.Call)])),
                    new("Sinds", Dutch.LongDate(granted.From)),
                    new("Tot en met", traced.What.LastDay is { } last ? Dutch.LongDate(last) : "loopt door"),
                    new("Besluit", granted.Resolution?.Value, granted.Resolution is { } number
                        ? visit.To($"bestuur/besluiten/{number}")
                        : null),
                ]),
                new HistorySection(await journal.Of(visit, Mandate.Stream(granted.Mandate))),
            ],
        };
    }
}
