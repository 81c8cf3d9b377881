using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>Who paid, by which streams, against what was expected; and the projects that it was for.</summary>
internal static class FundersLeaf
{
    public const string Path = "geld/financiers";

    private const string View = "earnings";

    public static async Task<Leaf> Read(Visit visit)
    {
        var breakdown = FunderBreakdown.Of(
            await LedgerBook.Read(visit.Question), visit.Question.From, visit.Question.To);
        var names = await ProjectNames.Read(visit.Question);
        return new Leaf(Doors.Projects, "Geld per geldgever", Lead(visit, breakdown))
        {
            Back = new Way(Doors.Projects.Name, visit.To(Doors.Projects.Path)),
            Sections =
            [
                new SheetSection("", Streams(visit, breakdown))
                {
                    Note = "Samen alle baten.",
                    More = new Way("Verdienmodel", visit.To(Doors.Earnings.Path)),
                },
                new SheetSection("Waar het geld voor is", Projects(visit, names).Of(
                    breakdown.Funders.SelectMany(funder => funder.Projects.Select(one => (funder.Funder, one))),
                    visit.Sheets, "Geen van deze baten is voor een project geboekt."))
                {
                    Note = "Besteed is alles wat het project kostte, ook wat een ander ervan betaalde.",
                },
            ],
        };
    }

    private static string Lead(Visit visit, FunderBreakdown breakdown) =>
        breakdown.Funders.Count(funder => !funder.Income.IsZero) switch
        {
            0 => $"In {visit.PeriodName} zijn er geen baten geboekt.",
            1 => $"Eén geldgever bracht in {visit.PeriodName} {Dutch.Euro(breakdown.Income.Cents)} op.",
            var count => $"{Dutch.Number(count)} geldgevers brachten in {visit.PeriodName} samen "
                + $"{Dutch.Euro(breakdown.Income.Cents)} op.",
        };

    private static Sheet Streams(Visit visit, FunderBreakdown breakdown)
    {
        List<SheetRow> rows = [.. breakdown.Funders.SelectMany(Rows)];
        return new Sheet("geldgevers", "Baten per geldgever", Columns(visit), rows, rows.Count)
        {
            Query = visit.Sheets,
            IsSortable = false,
            Total = new SheetRow(
            [
                new("Alle baten"), SheetCell.Empty, SheetCell.Empty, Before(breakdown.Before, "total"),
                Cell(breakdown.Income, "total"), SheetCell.Empty,
            ]),
        };
    }

    private static IReadOnlyList<SheetColumn> Columns(Visit visit) =>
    [
        new("naam", "Geldgever en geldstroom", CellKind.Name),
        new("vast", "Vast of los", CellKind.Word),
        new("verwacht", "Verwacht (€)", CellKind.Amount),
        new("ervoor", $"{visit.BeforeName} (€)", CellKind.Amount),
        new("nu", visit.Time.Year is { } year ? $"{year} (€)" : "Deze periode (€)", CellKind.Amount),
        new("verschil", "Meer dan verwacht (€)", CellKind.Amount),
    ];

    private static IEnumerable<SheetRow> Rows(FunderRow funder) =>
    [
        new([new(funder.Funder)]) { Kind = SheetRowKind.Group },
        .. funder.Streams.Select(one => new SheetRow(
        [
            new(one.Stream.Name) { Note = Sentences.Word(one.Stream.Category) },
            new(one.Stream.Structural ? "structureel" : "incidenteel"),
            new(one.Expected),
            Before(one.Before, $"stream/{one.Stream.IncomeStream}"),
            Cell(one.Income, $"stream/{one.Stream.IncomeStream}"),
            new(one.Expected is { } expected ? one.Income - expected : null),
        ])),
        .. funder.Streams.Count > 1 ? new[] { Subtotal(funder) } : [],
    ];

    private static SheetRow Subtotal(FunderRow funder) => new(
    [
        new($"Samen {funder.Funder}"), SheetCell.Empty, SheetCell.Empty,
        Before(funder.Before, $"funder/{funder.Funder}"), Cell(funder.Income, $"funder/{funder.Funder}"),
        SheetCell.Empty,
    ])
    {
        Kind = SheetRowKind.Subtotal,
    };

    private static SheetPlan<(string Funder, FunderProject Of)> Projects(Visit visit, ProjectNames names) =>
        new SheetPlan<(string Funder, FunderProject Of)>("projecten", "Projecten per geldgever")
            .Name(
                "project", "Project", one => names.Of(one.Of.Project),
                one => visit.To($"{Doors.Projects.Path}/{one.Of.Project}"))
            .Word("gever", "Geldgever", one => one.Funder)
            .Amount("baten", "Van deze geldgever (€)", one => one.Of.Income, isSummed: false)
            .Amount(
                "besteed", "Besteed (€)", one => one.Of.Spent,
                one => one.Of.Spent.IsZero ? null : ProjectsLeaf.Source(one.Of.Project, "expense"), isSummed: false);

    private static SheetCell Before(Money amount, string key) => Cell(amount, $"{TraceCatalogue.Before}{key}");

    private static SheetCell Cell(Money amount, string key) =>
        new(amount) { Source = amount.IsZero ? null : new FigureSource(View, key) };
}
