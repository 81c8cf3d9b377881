using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>What was changed of the budget on the way, beside what the year began with.</summary>
internal static class BudgetLeaf
{
    /// <summary>None where nothing was changed.</summary>
    public static IEnumerable<LeafSection> Sections(Visit visit, LedgerBook book, PersonalReader reader) =>
        book.YearOf(visit.Question.From, visit.Question.To) is { } year
        && year.Budgets.Select(budget => budget.Change).OfType<BudgetRevised>().ToList() is { Count: > 0 } changes
            ? [new SheetSection("Wijzigingen van de begroting", Changes(visit, book, changes, reader))]
            : [];

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
}
