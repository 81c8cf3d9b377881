using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Reporting.AnnualAccounts;

/// <summary>By which rules the annual accounts of an organisation are laid out.</summary>
public enum AccountsFramework
{
    /// <summary>BW 2:360 and further: of a cooperative.</summary>
    Title9,

    /// <summary>Of a small association or foundation that lives not for profit (RJk C1).</summary>
    RjkC1,
}

/// <summary>The balance sheet and the statement in the lines that the law, or the guideline, names.</summary>
public sealed record AnnualAccounts(
    IReadOnlyList<AccountsLine> Assets,
    IReadOnlyList<AccountsLine> EquityAndLiabilities,
    IReadOnlyList<AccountsLine> Statement)
{
    public Money TotalAssets => Assets[^1].Amount;

    public Money Result => Statement[^1].Amount;

    public static AnnualAccounts Of(AccountsFramework framework, BalanceSheet balance, Statement statement) =>
        framework == AccountsFramework.Title9
            ? Title9Accounts.Of(balance, statement)
            : new AnnualAccounts(
                [.. balance.Assets.Select(Of), AccountsLine.Sum(
                    "Som van de activa", AccountsLineKind.Total, balance.Assets.Select(Of))],
                WithTotal([.. balance.EquityAndLiabilities.Select(Of), .. Open(balance)]),
                RjkStatement(statement));

    /// <summary>The result that has no destination yet stands within the equity.</summary>
    internal static IEnumerable<AccountsLine> Open(BalanceSheet balance) => balance.UnappropriatedResult.IsZero
        ? []
        : [new("Resultaat, nog niet bestemd", balance.UnappropriatedResult, Money.Zero, AccountsLineKind.Item, [])];

    internal static IReadOnlyList<AccountsLine> WithTotal(IReadOnlyList<AccountsLine> lines) =>
    [
        .. lines,
        AccountsLine.Sum(
            "Som van de passiva", AccountsLineKind.Total,
            lines.Where(line => line.Kind == AccountsLineKind.Item)),
    ];

    private static IReadOnlyList<AccountsLine> RjkStatement(Statement statement)
    {
        var (income, expense) = (
            statement.Income.Select(Of).ToList(), statement.Expense.Select(Of).ToList());
        var (all, spent) = (
            AccountsLine.Sum("Som van de baten", AccountsLineKind.Subtotal, income),
            AccountsLine.Sum("Som van de lasten", AccountsLineKind.Subtotal, expense));
        return
        [
            .. income, all, .. expense, spent,
            new(
                "Saldo van baten en lasten", all.Amount - spent.Amount, all.Before - spent.Before,
                AccountsLineKind.Total, [.. all.Accounts, .. spent.Accounts]),
        ];
    }

    private static AccountsLine Of(BalanceHeading heading) => new(
        heading.Name, heading.Total, heading.TotalBefore, AccountsLineKind.Item,
        [.. heading.Rows.Select(row => row.Account.Number)]);

    private static AccountsLine Of(StatementHeading heading) => new(
        heading.Name, heading.Total.Realised, heading.Total.Previous, AccountsLineKind.Item,
        [.. heading.Rows.Select(row => row.Account.Number)]);
}
