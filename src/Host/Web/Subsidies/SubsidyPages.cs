using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;
using Row = Wijkboek.Application.Subsidies.SubsidyOverview.SubsidiesAnswer.Subsidy;

namespace Wijkboek.Host.Web.Subsidies;

/// <summary>Subsidies that were under way in the period: money, and what must happen next.</summary>
internal static class SubsidyPages
{
    private const string View = "subsidies";

    public static void MapSubsidies(this PageRoutes pages)
    {
        pages.Leaf(Doors.Subsidies, [View], Read);
        pages.Leaf($"{Doors.Subsidies.Path}/{{subsidy}}", [View], (visit, values) =>
            SubsidyLeaf.Read(visit, pages.Journal, (string)values["subsidy"]!));
    }

    private static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<SubsidiesAnswer>(View);
        return new Leaf(
            Doors.Subsidies, "Subsidies",
            $"{answer.Subsidies.Count} subsidies liepen in {visit.PeriodName}; "
                + $"{answer.Subsidies.Count(row => row.NextStep is not null)} vragen nog iets.")
        {
            KeyFigures =
            [
                new("Toegekend", Sum(answer, row => row.GrantedCents ?? 0), Source("granted")),
                new("Ontvangen", Sum(answer, row => row.ReceivedCents - row.RepaidCents), Source("received")),
                new("Baten in deze periode", Sum(answer, row => row.IncomeInPeriodCents), Source("incomeInPeriod")),
                new(
                    "Vooruit ontvangen", Sum(answer, row => row.ReceivedAheadCents), Source("ahead"),
                    "is nu nog een schuld"),
            ],
            Sections =
            [
                new SheetSection("", Plan(visit).Of(
                    answer.Subsidies, visit.Sheets, "Er loopt geen subsidie. Vraag er een aan als er een plan is.")),
            ],
        };
    }

    private static SheetPlan<Row> Plan(Visit visit) => new SheetPlan<Row>("subsidies", "Subsidies")
        .Name("titel", "Subsidie", row => row.Title, row => visit.To($"{Doors.Subsidies.Path}/{row.Id}"))
        .Word("gever", "Gever", row => row.Funder)
        .Word("stand", "Stand", row => row.State)
        .Amount("gevraagd", "Gevraagd (€)", row => new Money(row.AskedCents))
        .Amount(
            "toegekend", "Toegekend (€)", row => row.GrantedCents is { } cents ? new Money(cents) : null,
            row => Source(row, "granted"), Source("granted"))
        .Amount("ontvangen", "Ontvangen (€)", row => new Money(row.ReceivedCents))
        .Amount("besteed", "Besteed (€)", row => new Money(row.RecognizedCents))
        .Word("stap", "Volgende stap", row => row.NextStep)
        .Day("voor", "Uiterlijk", row => row.NextStepBefore);

    internal static FigureSource? Source(Row row, string figure) =>
        row.GrantedCents is null ? null : new FigureSource(View, $"{row.Id}/{figure}");

    internal static SignState StateOf(LocalDate? before, LocalDate day) => before switch
    {
        null => SignState.Neutral,
        { } last when last < day => SignState.Over,
        { } last when last <= day.PlusDays(14) => SignState.Look,
        _ => SignState.Neutral,
    };

    private static FigureSource Source(string figure) => new(View, figure);

    private static string Sum(SubsidiesAnswer answer, Func<Row, long> cents) => Dutch.Euro(answer.Subsidies.Sum(cents));
}
