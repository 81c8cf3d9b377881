using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>One project: on which accounts money came in and went out, and by which entries.</summary>
internal static class ProjectLeaf
{
    /// <summary>Null when nothing of that name is known.</summary>
    public static async Task<Leaf?> Read(Visit visit, string asked)
    {
        var project = asked == ProjectsLeaf.Unnamed ? null : asked;
        var book = await LedgerBook.Read(visit.Question);
        var names = await ProjectNames.Read(visit.Question);
        if (project is not null && !names.Known.ContainsKey(project) && !IsNamed(book, project))
            return null;
        var breakdown = Breakdown.PerProject(book, visit.Question.From, visit.Question.To);
        var row = breakdown.Rows.FirstOrDefault(one => one.Name == project) ?? BreakdownRow.Nothing(project);
        return new Leaf(Doors.Projects, ProjectsLeaf.NameOf(project, names), Lead(visit, row))
        {
            Back = new Way(Doors.Projects.Name, visit.To(Doors.Projects.Path)),
            Actions = [.. AboutIt(visit, project, names)],
            KeyFigures = [.. Figures(row)],
            Sections =
            [
                new SheetSection("Per rekening", Accounts(visit).Of(
                    row.Accounts.Select(account => (row, account)), visit.Sheets)),
                new SheetSection("Boekingen", Entries(visit).Of(await Lines(visit, book, project), visit.Sheets))
                {
                    Note = "Alleen baten en lasten.",
                    More = project is null
                        ? null
                        : new Way("Ook met de balans", visit.To(Doors.Entries.Path, EntriesLeaf.Project, project)),
                },
            ],
        };
    }

    private static bool IsNamed(LedgerBook book, string project) =>
        book.Entries.Any(posted => posted.Entry.Lines.Any(line => line.Project == project));

    private static string Lead(Visit visit, BreakdownRow row) => row.Accounts.Count == 0
        ? $"In {visit.PeriodName} zijn hier geen baten of lasten op geboekt."
        : StatementLeaf.Lead(visit, row.Result);

    private static IEnumerable<KeyNumber> Figures(BreakdownRow row)
    {
        yield return Figure("Van eerder", row.Carried, "carried", "wat er vóór deze periode over was");
        yield return Figure("Baten", row.Income, "income");
        yield return Figure("Lasten", row.Expense, "expense");
        yield return Figure("Saldo", row.Result, "result");
        if (!row.ReceivedAhead.IsZero)
            yield return Figure("Vooruit ontvangen", row.ReceivedAhead, "ahead", "is nu nog een schuld");
        if (!row.Receivable.IsZero)
            yield return Figure("Nog te ontvangen", row.Receivable, "receivable");
        if (!row.Repayable.IsZero)
            yield return Figure("Terug te betalen", row.Repayable, "repayable");

        KeyNumber Figure(string label, Money amount, string figure, string? note = null) => new(
            label, Dutch.Euro(amount.Cents), amount.IsZero ? null : ProjectsLeaf.Source(row.Name, figure), note);
    }

    // The page of what the money is set apart for, for who may see it.
    private static IEnumerable<Way> AboutIt(Visit visit, string? project, ProjectNames names)
    {
        if (project is null || !names.Known.TryGetValue(project, out var known))
            yield break;
        var (text, door) = known.Kind switch
        {
            ProjectKind.Subsidy => ("Naar de subsidie", Doors.Subsidies),
            ProjectKind.Challenge => ("Naar het bod", Doors.Challenges),
            ProjectKind.Initiative => ("Naar het initiatief", Doors.Initiatives),
            ProjectKind.LocalEvent => ("Naar het evenement", Doors.LocalEvents),
            _ => ("Naar de buurtbaan", Doors.Jobs),
        };
        if (visit.Visitor.MaySee(door.Path))
            yield return new Way(text, visit.To($"{door.Path}/{project}"));
    }

    private static SheetPlan<(BreakdownRow Row, BreakdownAccount Of)> Accounts(Visit visit) =>
        new SheetPlan<(BreakdownRow Row, BreakdownAccount Of)>("rekeningen", "Baten en lasten per rekening")
            .Name(
                "rekening", "Rekening", one => $"{one.Of.Account.Number} {one.Of.Account.Name}",
                one => visit.To($"{Doors.Accounts.Path}/{one.Of.Account.Number}"))
            .Word("soort", "Soort", one => one.Of.Account.Kind)
            .Amount(
                "bedrag", "Bedrag (€)", one => one.Of.Amount,
                one => ProjectsLeaf.Source(one.Row.Name, one.Of.Account.Number), isSummed: false);

    private static async Task<IEnumerable<Line>> Lines(Visit visit, LedgerBook book, string? project) =>
        (await visit.Ask<GeneralLedgerAnswer>("ledger")).Entries.Reverse()
            .SelectMany(entry => entry.Lines
                .Where(line => line.Project == project && !book.Frame.Accounts[line.Account].IsOnBalanceSheet)
                .Select(line => new Line(entry, line, book.Frame.Accounts[line.Account].Kind)));

    private static SheetPlan<Line> Entries(Visit visit) => new SheetPlan<Line>("boekingen", "Boekingen van dit project")
        .Name(
            "boekstuk", "Boekstuk", line => line.Entry.Number,
            line => visit.To($"{Doors.Entries.Path}/{line.Entry.Id}"))
        .Day("datum", "Datum", line => line.Entry.Date)
        .Text("omschrijving", "Omschrijving", line => line.Entry.Description)
        .Text("rekening", "Rekening", line => $"{line.Of.Account} {line.Of.Name}")
        .Amount("baten", "Baten (€)", line => line.Kind == AccountKind.Income ? -line.Balance : null)
        .Amount("lasten", "Lasten (€)", line => line.Kind == AccountKind.Expense ? line.Balance : null);

    private sealed record Line(GeneralLedgerAnswer.Entry Entry, GeneralLedgerAnswer.Line Of, AccountKind Kind)
    {
        public Money Balance => new(Of.DebitCents - Of.CreditCents);
    }
}
