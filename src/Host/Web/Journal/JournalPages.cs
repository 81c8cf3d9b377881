using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
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
        pages.Leaf(Doors.Chain, [], visit => Chain(visit, pages.Installation));
    }

    private static async Task<Leaf> List(Visit visit, JournalReading journal)
    {
        var filter = JournalFilter.Of(visit);
        var found = (await journal.Find(visit, filter)).Where(
            stored => !filter.IsEmpty || IsIn(visit, stored.RecordedAt))
            .Reverse().ToList();
        var lines = await JournalReading.Say(visit, found);
        var plan = new SheetPlan<JournalLine>("journaal", "Gebeurtenissen")
            .Name(
                "nummer", "Nummer", line => Dutch.Number(line.Position),
                line => visit.To($"controle/gebeurtenis/{line.Position}"))
            .Day("dag", "Vastgelegd", line => line.RecordedOn)
            .Text("wat", "Wat er gebeurde", line => line.Sentence)
            .Word("onderdeel", "Onderdeel", line => line.Module)
            .Word("wie", "Door", line => line.Actor);
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

    private static async Task<Leaf> Chain(Visit visit, Installation installation)
    {
        var kept = await installation.Checkpoints.List(visit.Cooperative, visit.Question.Cancellation);
        var verdict = await JournalVerifier.Verify(
            installation.Store, visit.Cooperative, new Evidence([.. kept.Select(one => one.Checkpoint)], []),
            visit.Question.Cancellation);
        var plan = new SheetPlan<KeptCheckpoint>("ijkpunten", "IJkpunten")
            .Name(
                "positie", "Gebeurtenis", one => Dutch.Number(one.Checkpoint.Position),
                one => visit.To($"controle/gebeurtenis/{one.Checkpoint.Position}"))
            .Day("dag", "Van", one => DutchClock.DayOf(one.Checkpoint.RecordedAt))
            .Text("hash", "Hash", one => InGroups(one.Checkpoint.Hash))
            .Word("sleutel", "Sleutel", one => InGroups(one.Checkpoint.Key[..8]))
            .Word(
                "stand", "Handtekening", one => Signed(one) ? "klopt" : "klopt niet",
                one => Signed(one) ? SignState.Fine : SignState.Over);
        return new Leaf(
            Doors.Chain, "Is het boek te vertrouwen?", "Bij het openen van deze bladzijde is het hele boek nagerekend.")
        {
            Sections =
            [
                Intact(verdict.Intact),
                new NoticeSection(
                    SignState.Neutral, "Volledig?",
                    [
                        "Of er aan het eind niets is weggehaald, kan het boek niet zelf weten. Dat blijkt uit een "
                            + "ijkpunt dat jullie elders bewaren: op een gedrukt jaarverslag of in een mail.",
                        "Bewaar een ijkpunt met wijkboek audit checkpoint, en vergelijk met wijkboek audit verify "
                            + "--checkpoint.",
                    ]),
                new SheetSection("IJkpunten die hier gemaakt zijn", plan.Of(
                    kept.Reverse(), visit.Sheets, "Er is nog geen ijkpunt gemaakt. Elk jaarverslag maakt er een."))
                {
                    Note = "Wie het boek kan herschrijven, kan ook deze lijst herschrijven.",
                },
            ],
        };
    }

    private static NoticeSection Intact(IntactVerdict verdict) => verdict switch
    {
        IntactVerdict.Yes yes => new(
            SignState.Fine, "Ongeschonden",
            [
                $"Alle {Dutch.Number(yes.Head.Position)} schakels sluiten op elkaar. Er is na het opslaan niets "
                    + "veranderd.",
                $"De laatste hash is {InGroups(yes.Head.Hash)}.",
            ]),
        IntactVerdict.No no => new(
            SignState.Over, "Geschonden",
            [
                $"Gebeurtenis {Dutch.Number(no.Position)} klopt niet: {Sentences.Word(no.Check)} ({no.Detail}).",
                "Vertrouw de cijfers niet. Zet een reservekopie terug, en vraag wie Wijkboek draait wat er gebeurd is.",
            ]),
        _ => throw new InvalidOperationException($"{verdict}"),
    };

    private static bool Signed(KeptCheckpoint kept) =>
        SigningKey.IsSignedBy(kept.Checkpoint, [kept.PublicKey]) == true;

    /// <summary>In fours, so that two people can read it to each other.</summary>
    internal static string InGroups(string hash) => string.Join(' ', hash.Chunk(4).Select(group => new string(group)));
}
