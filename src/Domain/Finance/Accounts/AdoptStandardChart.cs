namespace Wijkboek.Domain.Finance.Accounts;

/// <summary>Adds every account of the standard chart that is not there yet.</summary>
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

        return decision;
    }
}
