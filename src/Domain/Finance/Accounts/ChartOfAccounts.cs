using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.Accounts;

public sealed record ChartOfAccounts(
    ImmutableSortedDictionary<string, Account> Accounts,
    ImmutableDictionary<string, LocalDate> Retired) : IState<ChartOfAccounts>
{
    public static Stream<ChartOfAccounts> Stream { get; } = new("chart", Retention.Business);

    public static ChartOfAccounts Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, Account>(StringComparer.Ordinal),
            ImmutableDictionary<string, LocalDate>.Empty);

    public Account? Find(string number) => Accounts.GetValueOrDefault(number);

    /// <summary>A retired account leaves its role to the account that follows it.</summary>
    public Account? For(AccountRole role) =>
        Accounts.Values.FirstOrDefault(account => account.Role == role && !Retired.ContainsKey(account.Number));

    /// <summary>A retired account takes no entry from the day of its retirement on.</summary>
    public bool IsRetired(string number, LocalDate on) => Retired.TryGetValue(number, out var from) && from <= on;

    public ChartOfAccounts Evolve(IEvent happened) => happened switch
    {
        AccountAdded added => this with { Accounts = Accounts.SetItem(added.Account.Number, added.Account) },
        AccountRoleGiven given => this with
        {
            Accounts = Accounts.SetItem(given.Number, Accounts[given.Number] with { Role = given.Role }),
        },
        AccountRetired retired => this with { Retired = Retired.SetItem(retired.Number, retired.RetiredOn) },
        _ => this,
    };
}
