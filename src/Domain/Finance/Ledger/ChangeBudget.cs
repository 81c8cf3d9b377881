using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>
/// Changes the budget of one account on the way; the others stay as they are. What the year began with can still be
/// seen beside it.
/// </summary>
/// <param name="Amount">For the whole year, in the account's own direction; it replaces the earlier one.</param>
/// <param name="DecidedBy">The meeting or the number of the resolution, at most 100 characters.</param>
/// <param name="Months">Of each month, together the amount; left out is as much in each.</param>
public sealed record ChangeBudget(
    int Year, LocalDate DecidedOn, string Account, Money Amount, string DecidedBy, Personal<string> Reason,
    IReadOnlyList<Money>? Months = null) : IAct
{
    private const int LongestDecision = 100;

    public static Decision Decide(ChangeBudget act, LedgerYear year, ChartOfAccounts chart)
    {
        if (year.Opened is null)
            return LedgerRefusals.YearNotOpen(act.DecidedOn);
        if (year.Closed is not null)
            return LedgerRefusals.YearClosed(act.Year, act.DecidedOn);
        if (year.Budget is not { } budget)
            return LedgerRefusals.BudgetNotSet(act.Year);
        var line = new BudgetLine(act.Account, act.Amount, act.Months);
        if (line.Refuses(chart) is { } refusal)
            return refusal;
        if (act.DecidedBy.Trim().Length is 0 or > LongestDecision)
            return LedgerRefusals.ResolutionMissing;
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return LedgerRefusals.BudgetReasonMissing;
        var before = budget.Line(act.Account);
        return before == line
            ? Decision.Nothing
            : LedgerYear.Stream(act.Year).Record(new BudgetRevised(
                act.Year, act.DecidedOn, act.Account, before.Amount, act.Amount, act.DecidedBy.Trim(), act.Reason,
                act.Months));
    }
}
