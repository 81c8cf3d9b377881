using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Tracing;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>What each team earned and spent; together it is the statement of income and expense.</summary>
internal static class TeamMoneyLeaf
{
    public const string Path = "geld/teams";

    private const string View = "team-breakdown";

    public static async Task<Leaf> Read(Visit visit)
    {
        var book = await LedgerBook.Read(visit.Question);
        var breakdown = Breakdown.PerTeam(book, visit.Question.From, visit.Question.To);
        var names = await BreakdownAnswer.TeamNames(visit.Question);
        return new Leaf(Doors.Projects, "Geld per team", Lead(visit, breakdown))
        {
            Back = new Way(Doors.Projects.Name, visit.To(Doors.Projects.Path)),
            Sections = [new SheetSection("", Plan(visit, names).Of(breakdown.Rows, visit.Sheets))
            {
                Note = "Samen de staat van baten en lasten.",
                More = new Way("Staat van baten en lasten", visit.To(Doors.Statement.Path)),
            }],
        };
    }

    private static string Lead(Visit visit, Breakdown breakdown) =>
        breakdown.Rows.Count(row => row.Name is not null && row.Accounts.Count > 0) switch
        {
            0 => $"In {visit.PeriodName} is er niets op een team geboekt. Bij een volledige boeking kies je per regel "
                + "een team.",
            1 => $"Eén team had baten of lasten in {visit.PeriodName}.",
            var count => $"{Dutch.Number(count)} teams hadden baten of lasten in {visit.PeriodName}.",
        };

    private static SheetPlan<BreakdownRow> Plan(Visit visit, IReadOnlyDictionary<string, string> names) =>
        new SheetPlan<BreakdownRow>("teams", "Baten en lasten per team")
            .Name(
                "team", "Team",
                row => row.Name is { } team
                    ? names.GetValueOrDefault(team, team)
                    : Sentences.Word("breakdown.no_team"),
                row => row.Name is { } team ? visit.To(Doors.Entries.Path, EntriesLeaf.Team, team) : null)
            .Amount("eerder", "Van eerder (€)", row => row.Carried, Source("carried"), Total("carried"))
            .Amount("baten", "Baten (€)", row => row.Income, Source("income"), Total("income"))
            .Amount("lasten", "Lasten (€)", row => row.Expense, Source("expense"), Total("expense"))
            .Amount("saldo", "Saldo (€)", row => row.Result, Source("result"), Total("result"));

    private static Func<BreakdownRow, FigureSource?> Source(string figure) => row =>
        Of(row, figure).IsZero ? null : new FigureSource(View, $"{BreakdownTrace.KeyOf(row.Name)}/{figure}");

    private static FigureSource Total(string figure) => new(View, $"{BreakdownTrace.All}/{figure}");

    private static Money Of(BreakdownRow row, string figure) => figure switch
    {
        "carried" => row.Carried,
        "income" => row.Income,
        "expense" => row.Expense,
        _ => row.Result,
    };
}
