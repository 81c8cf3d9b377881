using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>What is planned on one account in a year.</summary>
/// <param name="Amount">In the account's own direction: income and expense are both positive.</param>
/// <param name="Months">
/// Of each month, from the first of the ledger year on; together the amount. Null is as much in each.
/// </param>
public sealed record BudgetLine(string Account, Money Amount, IReadOnlyList<Money>? Months = null)
{
    private const int MonthsInYear = 12;

    /// <summary>What is planned for so many months from the start of the year.</summary>
    public Money Until(int months) => Months is { } each
        ? each.Take(months).Sum()
        : new Money(Amount.Cents * months / MonthsInYear);

    public bool Equals(BudgetLine? other) => other is not null && Account == other.Account && Amount == other.Amount
        && (Months ?? []).SequenceEqual(other.Months ?? []);

    public override int GetHashCode() => HashCode.Combine(Account, Amount);

    /// <summary>Why this cannot be planned; null when it can.</summary>
    internal Refusal? Refuses(ChartOfAccounts chart)
    {
        if (chart.Find(Account) is not { } account)
            return AccountRefusals.Unknown(Account);
        if (account.IsOnBalanceSheet)
            return LedgerRefusals.BudgetNotForAccount(Account);
        if (account.Role != AccountRole.WageCostSubsidy
            && (Amount.IsNegative || Months?.Any(month => month.IsNegative) == true))
            return LedgerRefusals.BudgetBelowZero(Account);
        if (Months is not { } months)
            return null;
        if (months.Count != MonthsInYear)
            return LedgerRefusals.BudgetMonthsWrong(Account, months.Count);
        var sum = Until(MonthsInYear);
        return sum == Amount ? null : LedgerRefusals.BudgetMonthsDiffer(Account, Amount, sum);
    }
}
