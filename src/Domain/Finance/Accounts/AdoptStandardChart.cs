namespace Wijkboek.Domain.Finance.Accounts;

/// <summary>
/// Adds every account of the standard chart that is not there yet, and gives those that are the role they have in it:
/// a chart that was adopted before a role existed learns it by adopting the chart again.
/// </summary>
public sealed record AdoptStandardChart : IAct
{
    public static Decision Decide(IReadOnlyList<Account> standard, ChartOfAccounts chart)
    {
        var decision = Decision.Nothing;
        foreach (var account in standard.Where(account => chart.Find(account.Number) is null))
        {
            var added = AddAccount.Decide(new AddAccount(account), chart);
            decision = decision.And(added);
            chart = chart.Evolve(new AccountAdded(account));
        }

        return decision.And(Decision.Record(
        [
            .. standard.Where(account => MayPlay(account, chart)).Select(account =>
                ChartOfAccounts.Stream.Record(new AccountRoleGiven(account.Number, account.Role!.Value))),
        ]));
    }

    private static bool MayPlay(Account standard, ChartOfAccounts chart) => standard.Role is { } role
        && chart.For(role) is null
        && chart.Find(standard.Number) is { Role: null } known && known.Kind == standard.Kind
        && !chart.Retired.ContainsKey(standard.Number);
}
