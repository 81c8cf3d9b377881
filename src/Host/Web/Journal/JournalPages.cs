using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>The journal itself: walked through event after event, listed, and checked.</summary>
internal static class JournalPages
{
    public static void MapJournal(this PageRoutes pages)
    {
        pages.Page<PlayerPage>(Doors.Player.Path, [], async visit =>
            new { Visit = visit, Reading = await PlayerReading.Read(visit, pages.Journal) });
        pages.Answer("controle/gebeurtenis/{position:long}", async (visit, values) =>
            await pages.Journal.Read(visit, long.Parse((string)values["position"]!, CultureInfo.InvariantCulture))
                is { } reading
                ? new RazorComponentResult<EventPage>(new { Visit = visit, Reading = reading })
                : null);
        pages.Leaf(Doors.Journal, [], visit => List(visit, pages.Journal));
        pages.Leaf(Doors.Chain, [], async visit =>
            await ChainLeaf.Read(visit, pages.Journal.Verdicts, CheckpointCheck.None(await Kept(pages, visit))));
        pages.Submit(Doors.Chain.Path, async (visit, sent, _) =>
        {
            var verdicts = pages.Journal.Verdicts;
            var check = await CheckpointCheck.Read(visit, sent, verdicts, await Kept(pages, visit));
            return new RazorComponentResult<LeafPage>(
                new { Visit = visit, Leaf = await ChainLeaf.Read(visit, verdicts, check) })
            {
                StatusCode = check.Verdict is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            };
        });
    }

    private static Task<IReadOnlyList<KeptCheckpoint>> Kept(PageRoutes pages, Visit visit) =>
        pages.Installation.Checkpoints.List(visit.Cooperative, visit.Question.Cancellation);

    private static async Task<Leaf> List(Visit visit, JournalReading journal)
    {
        var filter = JournalFilter.Of(visit);
        var found = (await journal.Find(visit, filter)).Where(
            stored => !filter.IsEmpty || IsIn(visit, stored.RecordedAt))
            .Reverse().ToList();
        var lines = (await JournalReading.SayLater(visit, found)).ToList();
        var plan = new SheetPlan<Lazy<JournalLine>>("journaal", "Gebeurtenissen")
            .Name(
                "nummer", "Nummer", line => Dutch.Number(line.Value.Position),
                line => visit.To($"controle/gebeurtenis/{line.Value.Position}"))
            .Day("dag", "Vastgelegd", line => line.Value.RecordedOn)
            .Text("wat", "Wat er gebeurde", line => line.Value.Sentence)
            .Word("onderdeel", "Onderdeel", line => line.Value.Module)
            .Word("wie", "Door", line => line.Value.Actor);
        return new Leaf(
            Doors.Journal, "Journaal",
            filter.IsEmpty
                ? $"{Dutch.Number(lines.Count)} gebeurtenissen die zijn vastgelegd in {visit.PeriodName}, de "
                    + "nieuwste bovenaan."
                : $"{Dutch.Number(lines.Count)} gebeurtenissen die passen bij wat je vroeg, de nieuwste bovenaan.")
        {
            Sections = [
                new SheetSection(
                    "", plan.Of(lines, visit.Sheets, "In deze periode is niets vastgelegd. Kies een andere periode."))],
        };
    }

    private static bool IsIn(Visit visit, Instant recordedAt)
    {
        var day = DutchClock.DayOf(recordedAt);
        return visit.Question.From <= day && day <= visit.Question.To;
    }
}
