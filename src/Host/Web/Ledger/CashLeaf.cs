using Wijkboek.Application.Finance.CashCounts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CashCounts;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>Every time that the cash was counted, and what became of a difference.</summary>
internal static class CashLeaf
{
    public static async Task<Leaf> Read(Visit visit, JournalReading journal)
    {
        var answer = await visit.Ask<CashAnswer>("cash");
        return new Leaf(Doors.Cash, "Kas", Lead(visit, answer))
        {
            ActsToday = true,
            Sections =
            [
                new SheetSection("Tellingen", Counts(visit, answer)),
                new HistorySection(await journal.Of(visit, [.. answer.Counts.SelectMany(one => one.Positions)])),
            ],
        };
    }

    private static string Lead(Visit visit, CashAnswer answer) => (answer.Counts.Count, answer.Open) switch
    {
        (0, _) => $"In {visit.PeriodName} is de kas nog niet geteld. Tel haar met zijn tweeën.",
        (_, 0) => "Alle tellingen kloppen met het boek.",
        (_, 1) => "Eén verschil is nog niet geboekt. Zoek het eerst uit.",
        var (_, open) => $"{Dutch.Number(open)} verschillen zijn nog niet geboekt. Zoek ze eerst uit.",
    };

    private static Sheet Counts(Visit visit, CashAnswer answer) =>
        new SheetPlan<CashAnswer.Count>("tellingen", "Tellingen van de kas")
            .Day("dag", "Geteld op", count => count.CountedOn)
            .Text("kas", "Kas", count => count.Account)
            .Amount("geteld", "Geteld (€)", count => new Money(count.CountedCents))
            .Amount("boek", "Volgens het boek (€)", count => new Money(count.ExpectedCents))
            .Amount("verschil", "Verschil (€)", count => new Money(count.DifferenceCents))
            .Text("met", "Samen met", count => count.SecondName ?? count.Second)
            .Link(
                "stand", "Stand",
                count => count.DifferenceCents == 0 ? "klopt" : count.Entry is null ? "nog uit te zoeken" : "geboekt",
                count => count.Entry is { } entry ? visit.To($"{Doors.Entries.Path}/{entry}") : null)
            .Acts(visit, count => count.WaitsForBooking
                ? [new(nameof(BookCashDifference), "Boek het verschil", ("count", count.Id))]
                : [])
            .Of(answer.Counts, visit.Sheets, "De kas is nog niet geteld.");
}
