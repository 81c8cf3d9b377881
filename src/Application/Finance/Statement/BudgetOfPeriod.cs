using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Statement;

/// <summary>What was planned for whole months of one ledger year.</summary>
/// <param name="Before">How many months of the year lie before the period.</param>
/// <param name="Until">The same, with those of the period.</param>
public sealed record BudgetOfPeriod(LedgerYearFrame Year, int Before, int Until)
{
    /// <summary>Null where no budget was set, and for days that are not whole months of one year.</summary>
    public static BudgetOfPeriod? Of(LedgerBook.LedgerBook book, LocalDate from, LocalDate to) =>
        book.YearOn(from) is { Budget: not null, Opened: var opened } year && to <= opened.End
        && from.Day == 1 && to.PlusDays(1).Day == 1
            ? new BudgetOfPeriod(year, MonthsBetween(opened.Start, from), MonthsBetween(opened.Start, to.PlusDays(1)))
            : null;

    /// <summary>The part of a yearly amount that falls in the period.</summary>
    public Money AmountOf(BudgetLine line) => line.Until(Until) - line.Until(Before);

    /// <summary>By account.</summary>
    public Dictionary<string, Money> Amounts(BudgetSet budget) =>
        budget.Lines.ToDictionary(line => line.Account, AmountOf);

    private static int MonthsBetween(LocalDate start, LocalDate day) =>
        ((day.Year - start.Year) * 12) + day.Month - start.Month;
}
