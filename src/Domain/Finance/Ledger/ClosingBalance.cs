using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.Ledger;

public static class ClosingBalance
{
    /// <summary>Income less expense: positive is a surplus.</summary>
    public static Money Result(LedgerYear year, ChartOfAccounts chart) =>
        -year.Balances.Where(balance => chart.Find(balance.Key) is { IsOnBalanceSheet: false }).Sum(b => b.Value);

    /// <summary>
    /// Every balance-sheet account after the result went where the year's closing sent it; positive is debit.
    /// </summary>
    public static IReadOnlyDictionary<string, Money> Of(LedgerYear year, ChartOfAccounts chart)
    {
        var balances = year.Balances
            .Where(balance => chart.Find(balance.Key) is { IsOnBalanceSheet: true })
            .ToDictionary(balance => balance.Key, balance => balance.Value);
        foreach (var line in year.Closed?.Appropriation ?? [])
            balances[line.Account] = balances.GetValueOrDefault(line.Account) - line.Amount;
        return balances;
    }
}
