using Wijkboek.Application.Appreciation.ProjectGrants;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>Project money for freelancers, and what looks like employment.</summary>
internal static class ProjectGrantsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var grants = (await visit.Ask<ProjectGrantsAnswer>("project-grants")).Grants;
        var plan = new SheetPlan<ProjectGrantsAnswer.Row>("projectgeld", "Projectgeld")
            .Name("wie", "Zzp’er", row => row.Called, row => visit.To($"{Doors.ProjectGrants.Path}/{row.Grant}"))
            .Word("werk", "Werk", row => row.Work)
            .Day("van", "Van", row => row.From)
            .Day("tot", "Tot en met", row => row.CompletedOn ?? row.Until)
            .Amount("toegekend", "Toegekend (€)", row => new Money(row.GrantedCents))
            .Amount("gefactureerd", "Gefactureerd (€)", row => new Money(row.InvoicedCents))
            .Amount("betaald", "Betaald (€)", row => new Money(row.PaidCents))
            .Word(
                "letop", "Lijkt op loondienst", row => row.Signs.Count == 0 ? "nee" : $"{row.Signs.Count} punten",
                row => row.Signs.Count == 0 ? SignState.Fine : SignState.Look);
        return new Leaf(
            Doors.ProjectGrants, "Projectgeld voor zzp’ers",
            $"In {visit.PeriodName} kregen {grants.Count} opdrachten projectgeld, samen "
                + $"{Dutch.Euro(grants.Sum(row => row.GrantedCents))}.")
        {
            ActsToday = true,
            Actions = [new Way("Ken projectgeld toe", visit.To($"doen/{nameof(GrantProjectMoney)}"))],
            Sections =
            [
                new SheetSection("", plan.Of(
                    grants, visit.Sheets, "Er is geen projectgeld in deze periode. Ken het hierboven toe.")),
            ],
        };
    }

    /// <summary>Null when there was no such grant in the period.</summary>
    public static async Task<Leaf?> ReadOne(Visit visit, JournalReading journal, string id)
    {
        var grants = (await visit.Ask<ProjectGrantsAnswer>("project-grants")).Grants;
        if (grants.FirstOrDefault(one => one.Grant.Value == id) is not { } grant)
            return null;
        return new Leaf(
            Doors.ProjectGrants, $"Projectgeld voor {grant.Called}",
            $"{grant.Work}, van {Dutch.LongDate(grant.From)} tot en met {Dutch.LongDate(grant.Until)}.")
        {
            Back = new Way(Doors.ProjectGrants.Name, visit.To(Doors.ProjectGrants.Path)),
            ActsToday = true,
            Actions =
            [
                new Way("Boek een factuur", ActLink.To(visit, nameof(ReceiveGrantInvoice), [("grant", id)])),
                new Way("Rond af", ActLink.To(visit, nameof(CompleteProjectGrant), [("grant", id)])),
            ],
            Sections =
            [
                .. grant.Signs.Count == 0 ? [] : new LeafSection[] { Warning(grant) },
                new FactsSection("De opdracht", [.. Facts(grant)]),
                new SheetSection("Facturen", Invoices(visit, grant)),
                new HistorySection(await journal.Of(visit, ProjectGrant.Stream(grant.Grant))),
            ],
        };
    }

    private static NoticeSection Warning(ProjectGrantsAnswer.Row grant) => new(
        SignState.Look, "Dit lijkt op loondienst",
        [
            .. grant.Signs.Select(sign => Sentences.Word($"dependence.{sign}")),
            Sentences.Word("dependence.advice"),
        ]);

    private static IEnumerable<Fact> Facts(ProjectGrantsAnswer.Row grant) =>
    [
        new("Resultaat", grant.Result),
        new("Toegekend", Dutch.Euro(grant.GrantedCents)),
        new("Gefactureerd", Dutch.Euro(grant.InvoicedCents)),
        new("Betaald", Dutch.Euro(grant.PaidCents)),
        new("Nog over", Dutch.Euro(grant.LeftCents)),
        new("Tarief per uur", grant.RatePerHourCents is { } rate ? Dutch.Euro(rate) : "vaste prijs"),
        new("Factuur met btw", grant.ChargesVat ? "ja" : "nee, dus op de lijst voor de Belastingdienst"),
        new("Afgerond", grant.Outcome is { } outcome
            ? $"{Sentences.Word(outcome)}, {Dutch.LongDate(grant.CompletedOn!.Value)}"
            : "nog niet"),
    ];

    private static Sheet Invoices(Visit visit, ProjectGrantsAnswer.Row grant) =>
        new SheetPlan<ProjectGrantsAnswer.Invoice>("facturen", "Facturen")
            .Name("nummer", "Nummer", row => row.Number ?? row.Id.Value)
            .Day("op", "Ontvangen", row => row.ReceivedOn)
            .Amount("bedrag", "Bedrag (€)", row => new Money(row.AmountCents), isSummed: false)
            .Word("stand", "Stand", row => row switch
            {
                { PaidOn: { } paid } => $"betaald op {Dutch.Date(paid)}",
                { WithdrawnOn: { } withdrawn } => $"ingetrokken op {Dutch.Date(withdrawn)}",
                _ => "te betalen",
            })
            .Acts(visit, row => IsOpen(row)
                ?
                [
                    new(nameof(PayGrantInvoice), "Betaal", Names(grant, row)),
                    new(nameof(WithdrawGrantInvoice), "Trek in", Names(grant, row)),
                ]
                : [])
            .Of(grant.Invoices, visit.Sheets, "Er is nog geen factuur geboekt.");

    private static (string Name, string Value)[] Names(
        ProjectGrantsAnswer.Row grant, ProjectGrantsAnswer.Invoice invoice) =>
        [("grant", grant.Grant.Value), ("invoice", invoice.Id.Value)];

    private static bool IsOpen(ProjectGrantsAnswer.Invoice row) => row is { PaidOn: null, WithdrawnOn: null };
}
