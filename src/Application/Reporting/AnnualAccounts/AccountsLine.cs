using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Reporting.AnnualAccounts;

/// <summary>A line of the annual accounts.</summary>
/// <param name="Before">At the start of the year, or in the year before.</param>
/// <param name="Accounts">That it adds up.</param>
public sealed record AccountsLine(
    string Title, Money Amount, Money Before, AccountsLineKind Kind, IReadOnlyList<string> Accounts)
{
    public static AccountsLine Sum(string title, AccountsLineKind kind, IEnumerable<AccountsLine> lines)
    {
        var all = lines.ToList();
        return new AccountsLine(
            title, all.Sum(line => line.Amount), all.Sum(line => line.Before), kind,
            [.. all.SelectMany(line => line.Accounts)]);
    }
}

public enum AccountsLineKind
{
    Item,
    Subtotal,
    Total,
}

/// <summary>An account with what it adds to a line, in the direction of its side.</summary>
internal sealed record AccountAmount(Account Account, Money Amount, Money Before);

/// <summary>A line that the law names, and the accounts that stand in it.</summary>
/// <param name="Rgs">How their codes begin: the chart says by them what an account is.</param>
internal sealed record Post(string Title, params string[] Rgs)
{
    public bool Holds(Account account) =>
        account.Rgs is { } code && Array.Exists(Rgs, start => code.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Every amount under its line; what none holds stands in the one left over for it.</summary>
    public static IReadOnlyList<AccountsLine> Fill(
        IReadOnlyList<Post> posts, Func<Account, Post> otherwise, IEnumerable<AccountAmount> amounts)
    {
        var filled = amounts.ToLookup(one =>
            posts.FirstOrDefault(post => post.Holds(one.Account)) ?? otherwise(one.Account));
        return
        [
            .. posts.Where(filled.Contains).Select(post => new AccountsLine(
                post.Title, filled[post].Sum(one => one.Amount), filled[post].Sum(one => one.Before),
                AccountsLineKind.Item, [.. filled[post].Select(one => one.Account.Number)])),
        ];
    }
}
