using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Gifts;

/// <summary>What was promised, what came in of it, and what it is for.</summary>
internal static class GiftsLeaf
{
    public static async Task<Leaf> Read(Visit visit, JournalReading journal)
    {
        var answer = await visit.Ask<PledgesAnswer>("pledges");
        var positions = answer.Pledges.SelectMany(one => one.Positions)
            .Concat(answer.Gifts.SelectMany(one => one.Positions));
        return new Leaf(Doors.Gifts, "Giften", Lead(visit, answer))
        {
            ActsToday = true,
            KeyFigures =
            [
                new("Ontvangen", Dutch.Euro(answer.ReceivedCents), Note: $"in {visit.PeriodName}"),
                new("Toegezegd", Dutch.Euro(answer.ExpectedCents), Note: $"voor {visit.PeriodName}"),
            ],
            Sections =
            [
                new SheetSection("Toezeggingen", Pledges(visit, answer)),
                new SheetSection("Giften", Gifts(visit, answer))
                {
                    More = answer.GivenBy(null).Any()
                        ? new Way(
                            $"Jaaropgaven {visit.Question.To.Year} (pdf)",
                            visit.To($"{Doors.Gifts.Path}/{GiftPages.AllStatements}"))
                        : null,
                },
                new SheetSection("Waarvoor", Purposes(visit, answer)),
                new HistorySection(await journal.Of(visit, [.. positions])),
            ],
        };
    }

    private static string Lead(Visit visit, PledgesAnswer answer)
    {
        if (answer.Pledges.Count == 0 && answer.Gifts.Count == 0)
            return $"In {visit.PeriodName} is nog niets toegezegd of gegeven.";
        return answer.LateCents == 0
            ? "Van wat is toegezegd, is niets te laat."
            : $"Van wat is toegezegd, is {Dutch.Euro(answer.LateCents)} te laat. Vraag er eens naar.";
    }

    private static Sheet Pledges(Visit visit, PledgesAnswer answer) =>
        new SheetPlan<PledgesAnswer.Promise>("toezeggingen", "Toezeggingen")
            .Add(new("gever", "Gever", CellKind.Name), one => new(one.Giver ?? one.Member ?? one.Id)
            {
                Note = one.Periodic ? "periodieke gift" : null,
            })
            .Amount("bedrag", "Per keer (€)", one => new Money(one.AmountCents), isSummed: false)
            .Word("vaak", "Hoe vaak", one => Sentences.Word(one.Interval))
            .Day("vanaf", "Vanaf", one => one.From)
            .Day("tot", "Tot en met", one => one.LastDay)
            .Text("project", "Project", one => one.Project)
            .Amount("verwacht", "Verwacht (€)", one => new Money(one.ExpectedCents))
            .Amount("ontvangen", "Ontvangen (€)", one => new Money(one.ReceivedCents))
            .Add(new("stand", "Stand", CellKind.Word), one => one.LateSince is { } since
                ? new("te laat")
                {
                    State = SignState.Look, Note = $"{Dutch.Euro(one.LateCents)} sinds {Dutch.Date(since)}",
                }
                : new("op tijd") { State = SignState.Fine })
            .Acts(visit, Acts)
            .Of(answer.Pledges, visit.Sheets, "Er is nog niets toegezegd.");

    private static Sheet Gifts(Visit visit, PledgesAnswer answer) =>
        new SheetPlan<PledgesAnswer.Given>("giften", "Giften")
            .Day("dag", "Ontvangen op", gift => gift.ReceivedOn)
            .Name(
                "gever", "Gever", gift => gift.Giver ?? gift.Member ?? "onbekend",
                gift => gift is { GiverKey: { } giver, ReversedOn: null }
                    ? visit.To($"{Doors.Gifts.Path}/{giver}/{GiftPages.Statement}")
                    : null)
            .Amount(
                "bedrag", "Bedrag (€)",
                gift => gift.ReversedOn is null ? new Money(gift.AmountCents) : Money.Zero)
            .Word("hoe", "Hoe", gift => Sentences.Word(gift.By))
            .Text("project", "Project", gift => gift.Project)
            .Word("toegezegd", "Toegezegd", gift => gift.Pledge is null ? "nee" : "ja")
            .Link("boeking", "Boeking", _ => "boeking", gift => visit.To($"{Doors.Entries.Path}/{gift.Id}"))
            .Day("teruggedraaid", "Teruggedraaid", gift => gift.ReversedOn)
            .Acts(visit, gift => gift.ReversedOn is null
                ? [new(nameof(ReverseGift), "Draai terug", ("gift", gift.Id), ("on", "vandaag"))]
                : [])
            .Of(answer.Gifts, visit.Sheets, "Er is in deze periode niets gegeven.");

    private static Sheet Purposes(Visit visit, PledgesAnswer answer) =>
        new SheetPlan<PledgesAnswer.Purpose>("waarvoor", "Waarvoor het geld is")
            .Name("project", "Project", one => one.Project ?? "vrij te besteden")
            .Amount("verwacht", "Verwacht (€)", one => new Money(one.ExpectedCents))
            .Amount("ontvangen", "Ontvangen (€)", one => new Money(one.ReceivedCents))
            .Of(answer.Purposes, visit.Sheets, "Er is in deze periode niets toegezegd of gegeven.");

    private static IEnumerable<RowAct> Acts(PledgesAnswer.Promise one)
    {
        yield return new(nameof(ReceiveGift), "Ontvang", ("pledge", one.Id));
        if (!one.Ended && !one.Periodic)
            yield return new(nameof(ChangePledge), "Wijzig", ("pledge", one.Id));
        if (!one.Ended)
            yield return new(nameof(EndPledge), "Beëindig", ("pledge", one.Id));
    }
}
