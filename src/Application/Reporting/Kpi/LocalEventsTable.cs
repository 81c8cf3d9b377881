using Wijkboek.Application.Community.LocalEvents;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.Kpi;

/// <summary>The events of the district, where we were or paid for.</summary>
internal static class LocalEventsTable
{
    public static Table Write(IReadOnlyList<LocalEventStanding> events, Func<LocalDate, string> date) => new(
        [
            new TableColumn(Say("kpi.events.date"), 88),
            new TableColumn(Say("kpi.events.event")),
            new TableColumn(Say("kpi.events.attended"), 130),
            TableColumn.Current(Say("kpi.events.contributed"), 88),
        ],
        [
            .. events.Select(one => TableRow.Item(
                date(one.On), one.Name, one.Kind is { } kind ? Word(kind) : "–", Contributed(one))),
            TableRow.Total(
                Word("annual.total"), "", "",
                Euros.Cell(events.Sum(one => one.Amount), "kpi", "localEvents.amountCents")),
        ])
    {
        Summary = Word("kpi.figures.6"),
    };

    private static string Contributed(LocalEventStanding one) => one switch
    {
        { Amount.IsZero: false } => Euros.Write(one.Amount),
        { IsSupported: true } => Say("kpi.events.in_kind"),
        _ => "–",
    };
}
