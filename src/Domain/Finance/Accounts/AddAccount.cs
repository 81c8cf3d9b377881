using System.Text.RegularExpressions;

namespace Wijkboek.Domain.Finance.Accounts;

public sealed partial record AddAccount(Account Account) : IAct
{
    public static Decision Decide(AddAccount act, ChartOfAccounts chart)
    {
        var account = act.Account;
        if (chart.Find(account.Number) is { } before)
            return before == account ? Decision.Nothing : AccountRefusals.NumberTaken(account.Number);
        if (!Number().IsMatch(account.Number))
            return AccountRefusals.NumberWrong(account.Number);
        if (account.Name.Trim().Length == 0 || account.Heading.Trim().Length == 0)
            return AccountRefusals.NameMissing(account.Number);
        return (RoleRefusal(account, chart) ?? RgsRefusal(account, chart)) is { } refusal
            ? refusal
            : ChartOfAccounts.Stream.Record(new AccountAdded(account));
    }

    private static Refusal? RoleRefusal(Account account, ChartOfAccounts chart)
    {
        if (account.Role is not { } role)
            return null;
        if (account.Kind != role.Kind())
            return AccountRefusals.RoleOfOtherKind(role, role.Kind());
        return chart.For(role) is { } other ? AccountRefusals.RoleTaken(role, other.Number) : null;
    }

    private static Refusal? RgsRefusal(Account account, ChartOfAccounts chart)
    {
        if (account.Rgs is not { } rgs)
            return null;
        if (!RgsCode().IsMatch(rgs))
            return AccountRefusals.RgsWrong(rgs);

        // Codes that start with B belong to the balance sheet, with W to the statement of income and expense.
        if (rgs[0] == 'B' != account.IsOnBalanceSheet)
            return AccountRefusals.RgsOfOtherSide(rgs, account.Number);
        return chart.Accounts.Values.FirstOrDefault(other => other.Rgs == rgs) is { } taken
            ? AccountRefusals.RgsTaken(rgs, taken.Number)
            : null;
    }

    [GeneratedRegex(@"^[0-9]{3,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // An extension of two digits tells accounts under one code apart (XAF 4.0, rule 0003).
    [GeneratedRegex(@"^[BW]([A-Z][a-z]{2})+(\.[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex RgsCode();
}
