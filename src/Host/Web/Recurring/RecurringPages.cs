using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Forms;
using Wijkboek.Application.Finance.RecurringEntries;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.RecurringEntries;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Forms;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Recurring;

/// <summary>Entries that come back: what waits is posted with one button, and what was arranged stands below.</summary>
internal static class RecurringPages
{
    public static void MapRecurring(this PageRoutes pages)
    {
        pages.Leaf(Doors.Recurring, [], visit => Read(pages, visit, FormState.Fresh(TypedForm.Empty)));
        pages.Submit(Doors.Recurring.Path, async (visit, form, _) =>
            visit.Visitor.MayDo(nameof(PostRecurringEntry))
                ? await Post(pages, visit, FormState.Of(form))
                : Forbidden.Act(visit.Visitor, nameof(PostRecurringEntry)));
    }

    private static async Task<IResult?> Post(PageRoutes pages, Visit visit, FormState form)
    {
        var waiting = (await RecurringEntriesAnswer.Read(visit.Question, visit.Today)).Waiting;
        if (visit.IsInThePast)
            return await Draw(pages, visit, form);
        foreach (var due in waiting)
        {
            // Sent twice under one id, each is still posted once.
            var id = form.RequestFor($"{due.Id}/{due.On}");
            var act = new PostRecurringEntry(
                new RecurringEntryId(due.Id), due.On, new EntryId($"vast-{id.ToString("N")[..10]}"));
            if (await pages.Installation.Acts.Run(visit, id, act) is { } reason)
                form = form.Refused($"{due.Name}, {Dutch.Date(due.On)}", reason);
        }

        if (form.Problems.Count == 0)
            return new SeeOtherResult(visit.To(Doors.Recurring.Path));
        var now = visit with { Question = await pages.Installation.AskAgain(visit.Question) };
        return await Draw(pages, now, form with { Request = Guid.NewGuid() });
    }

    private static async Task<IResult> Draw(PageRoutes pages, Visit visit, FormState form) =>
        new RazorComponentResult<LeafPage>(new { Visit = visit, Leaf = await Read(pages, visit, form) })
        {
            StatusCode = form.Status,
        };

    private static async Task<Leaf> Read(PageRoutes pages, Visit visit, FormState form)
    {
        var answer = await RecurringEntriesAnswer.Read(visit.Question, visit.Day);
        return new Leaf(Doors.Recurring, "Vaste boekingen", Lead(answer))
        {
            ActsToday = true,
            Sections =
            [
                new SheetSection("Nu te boeken", Waiting(visit, answer)),
                .. visit.Visitor.MayDo(nameof(PostRecurringEntry)) && answer.Waiting.Count > 0
                    ? new LeafSection[] { new PartSection("Boek ze in één keer", Button(visit, form)) }
                    : [],
                new SheetSection("Afgesproken", Arranged(visit, answer)),
                new HistorySection(await pages.Journal.Of(visit, answer.Positions)),
            ],
        };
    }

    private static string Lead(RecurringEntriesAnswer answer) =>
        (answer.Arrangements.Count, answer.Waiting.Count) switch
    {
        (0, _) => "Komt een boeking elke maand, elk kwartaal of elk jaar terug? Spreek haar hier af.",
        (_, 0) => "Er wacht niets. Wat terugkomt, staat hier vanzelf op de dag zelf.",
        (_, 1) => "Er wacht één vaste boeking.",
        (_, var count) => $"Er wachten {Dutch.Number(count)} vaste boekingen.",
    };

    private static RenderFragment Button(Visit visit, FormState form) => builder =>
    {
        builder.OpenComponent<RecurringPart>(0);
        builder.AddComponentParameter(1, nameof(RecurringPart.Visit), visit);
        builder.AddComponentParameter(2, nameof(RecurringPart.Form), form);
        builder.CloseComponent();
    };

    private static Sheet Waiting(Visit visit, RecurringEntriesAnswer answer) =>
        new SheetPlan<RecurringEntriesAnswer.Due>("wachtend", "Vaste boekingen die wachten")
            .Name("naam", "Boeking", due => due.Name)
            .Day("dag", "Op", due => due.On)
            .Amount("bedrag", "Bedrag (€)", due => new Money(due.AmountCents))
            .Of(answer.Waiting, visit.Sheets, "Er wacht niets.");

    private static Sheet Arranged(Visit visit, RecurringEntriesAnswer answer) =>
        new SheetPlan<RecurringEntriesAnswer.Arrangement>("afspraken", "Vaste boekingen")
            .Name("naam", "Boeking", one => one.Name)
            .Word("komt-terug", "Komt terug na een", one => one.Interval)
            .Text("rekeningen", "Rekeningen", one => string.Join(", ", one.Accounts))
            .Amount("bedrag", "Bedrag (€)", one => new Money(one.AmountCents), isSummed: false)
            .Day("volgende", "Volgende", one => one.Next)
            .Day("laatste", "Laatste", one => one.LastOn)
            .Count("geboekt", "Geboekt", one => one.Posted)
            .Word("stand", "Stand", one => one switch
            {
                { Next: null } => "klaar",
                { LastOn: null } => "loopt",
                _ => "loopt af",
            })
            .Acts(visit, one => one.Next is null
                ? []
                : [new(nameof(StopRecurringEntry), "Stop", ("recurring", one.Id))])
            .Of(answer.Arrangements, visit.Sheets, "Er is nog niets afgesproken.");
}
