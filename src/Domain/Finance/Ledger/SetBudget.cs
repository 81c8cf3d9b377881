using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.Ledger;

/// <param name="Lines">The whole budget, income and expense both positive; it replaces an earlier one.</param>
public sealed record SetBudget(int Year, LocalDate DecidedOn, IReadOnlyList<BudgetLine> Lines) : IAct
{
    public static Decision Decide(SetBudget act, LedgerYear year, ChartOfAccounts chart)
    {
        if (year.Opened is null)
            return LedgerRefusals.YearNotOpen(act.DecidedOn);
        if (year.Closed is not null)
            return LedgerRefusals.YearClosed(act.Year, act.DecidedOn);
        foreach (var line in act.Lines)
        {
            if (line.Refuses(chart) is { } refusal)
                return refusal;
        }

        if (act.Lines.GroupBy(line => line.Account).FirstOrDefault(lines => lines.Count() > 1) is { } twice)
            return LedgerRefusals.AccountTwice(twice.Key);
        return year.Budget is { } before && before.DecidedOn == act.DecidedOn && before.Lines.SequenceEqual(act.Lines)
            ? Decision.Nothing
            : LedgerYear.Stream(act.Year).Record(new BudgetSet(act.Year, act.DecidedOn, act.Lines));
    }
}
