using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>The budget by months where it was divided so, and what was changed of it on the way.</summary>
internal static class BudgetLeaf
{
    /// <summary>None where nothing was divided or changed.</summary>
    public static IEnumerable<LeafSection> Sections(Visit visit, LedgerBook book, PersonalReader reader)
    {
        if (book.YearOf(visit.Question.From, visit.Question.To) is not { } year)
            yield break;
        if (year.Budget?.Lines.Any(line => line.Months is not null) == true)
            yield return new SheetSection("Begroting per maand", Months(visit, book, year));
        if (year.Budgets.Select(budget => budget.Change).OfType<BudgetRevised>().ToList() is { Count: > 0 } changes)
            yield return new SheetSection("Wijzigingen van de begroting", Changes(visit, book, changes, reader));
    }

    private static Sheet Months(Visit visit, LedgerBook book, LedgerYearFrame year)
    {
        var first = year.Opened.Start.ToYearMonth();
        var months = Enumerable.Range(0, 12).Select(number => first.PlusMonths(number))
            .Select(month => new PlannedMonth(month, Statement.Of(book, month.FirstDay(), month.LastDay())));
        return new SheetPlan<PlannedMonth>("begroting-per-maand", "Begroting per maand")
            .Name("maand", "Maand", one => Dutch.Month(one.Month))
            .Amount("baten-begroot", "Baten begroot (€)", one => one.Statement.TotalIncome.Budget)
            .Amount("baten", "Baten (€)", one => one.Statement.TotalIncome.Realised)
            .Amount("lasten-begroot", "Lasten begroot (€)", one => one.Statement.TotalExpense.Budget)
            .Amount("lasten", "Lasten (€)", one => one.Statement.TotalExpense.Realised)
            .Of([.. months], visit.Sheets);
    }

    private static Sheet Changes(
        Visit visit, LedgerBook book, IReadOnlyList<BudgetRevised> changes, PersonalReader reader) =>
        new SheetPlan<BudgetRevised>("begrotingswijzigingen", "Wijzigingen van de begroting")
            .Name(
                "rekening", "Rekening", change => $"{change.Account} {book.Frame.Accounts[change.Account].Name}",
                change => visit.To($"{Doors.Accounts.Path}/{change.Account}"))
            .Day("datum", "Besloten op", change => change.DecidedOn)
            .Amount("van", "Was (€)", change => change.Before, isSummed: false)
            .Amount("naar", "Werd (€)", change => change.Amount, isSummed: false)
            .Text("besluit", "Besluit", change => change.DecidedBy)
            .Text("reden", "Reden", change => reader.Text(change.Reason))
            .Of(changes, visit.Sheets);

    private sealed record PlannedMonth(YearMonth Month, Statement Statement);
}
