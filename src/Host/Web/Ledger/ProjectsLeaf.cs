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

/// <summary>What each project brought in and cost; together it is the statement of income and expense.</summary>
internal static class ProjectsLeaf
{
    public const string View = "project-breakdown";

    /// <summary>In an address, what no identifier can be: all that names no project.</summary>
    public const string Unnamed = "-";

    public static async Task<Leaf> Read(Visit visit)
    {
        var book = await LedgerBook.Read(visit.Question);
        var breakdown = Breakdown.PerProject(book, visit.Question.From, visit.Question.To);
        var names = await ProjectNames.Read(visit.Question);
        return new Leaf(Doors.Projects, "Geld per project", Lead(visit, breakdown))
        {
            Actions =
            [
                new Way("Per geldgever", visit.To(FundersLeaf.Path)), new Way("Per team", visit.To(TeamMoneyLeaf.Path)),
            ],
            Sections =
            [
                new SheetSection("", Plan(visit, names, breakdown.Total).Of(breakdown.Rows, visit.Sheets))
                {
                    Note = "Samen de staat van baten en lasten.",
                    More = new Way("Staat van baten en lasten", visit.To(Doors.Statement.Path)),
                },
            ],
        };
    }

    private static string Lead(Visit visit, Breakdown breakdown) =>
        breakdown.Rows.Count(row => row.Name is not null && row.Accounts.Count > 0) switch
        {
            0 => $"In {visit.PeriodName} is er niets op een project geboekt.",
            1 => $"Eén project had baten of lasten in {visit.PeriodName}.",
            var count => $"{Dutch.Number(count)} projecten hadden baten of lasten in {visit.PeriodName}.",
        };

    // What only subsidies have is not shown where there is nothing of it.
    private static SheetPlan<BreakdownRow> Plan(Visit visit, ProjectNames names, BreakdownRow total)
    {
        var plan = new SheetPlan<BreakdownRow>("projecten", "Baten en lasten per project")
            .Name(
                "project", "Project", row => NameOf(row.Name, names),
                row => visit.To($"{Doors.Projects.Path}/{row.Name ?? Unnamed}"));
        Add("eerder", "Van eerder (€)", row => row.Carried, "carried");
        Add("baten", "Baten (€)", row => row.Income, "income");
        Add("lasten", "Lasten (€)", row => row.Expense, "expense");
        Add("saldo", "Saldo (€)", row => row.Result, "result");
        if (!total.ReceivedAhead.IsZero)
            Add("vooruit", "Vooruit ontvangen (€)", row => row.ReceivedAhead, "ahead");
        if (!total.Receivable.IsZero)
            Add("tegoed", "Nog te ontvangen (€)", row => row.Receivable, "receivable");
        if (!total.Repayable.IsZero)
            Add("terug", "Terug te betalen (€)", row => row.Repayable, "repayable");
        return plan;

        void Add(string key, string head, Func<BreakdownRow, Money> amount, string figure) => plan.Amount(
            key, head, row => amount(row), row => amount(row).IsZero ? null : Source(row.Name, figure),
            new FigureSource(View, $"{BreakdownTrace.All}/{figure}"));
    }

    public static string NameOf(string? project, ProjectNames names) =>
        project is null ? Sentences.Word("breakdown.unnamed") : names.Of(project);

    public static FigureSource Source(string? project, string figure) =>
        new(View, $"{BreakdownTrace.KeyOf(project)}/{figure}");
}
