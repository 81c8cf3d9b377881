using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Reporting.AnnualAccounts;

/// <summary>
/// The lines of BW 2:364 to 2:377 as far as a small organisation gives them; the costs by their kind (2:377(3)). Which
/// account stands where follows from its RGS code.
/// </summary>
internal static class Title9Accounts
{
    private static readonly Post Tangible = new("Materiële vaste activa", "BMva");
    private static readonly Post Receivables = new("Vorderingen", "BVor");
    private static readonly Post Liquid = new("Liquide middelen", "BLim");
    private static readonly Post OtherReserves = new("Overige reserves", "BEivOvr");
    private static readonly Post CurrentLiabilities = new("Kortlopende schulden", "BSch");
    private static readonly Post OtherIncome = new("Overige bedrijfsopbrengsten");
    private static readonly Post OtherCosts = new("Overige bedrijfskosten");

    private static readonly IReadOnlyList<Post> Fixed =
        [new("Immateriële vaste activa", "BIva"), Tangible, new("Financiële vaste activa", "BFva")];

    private static readonly IReadOnlyList<Post> Current =
        [new("Voorraden", "BVrd"), Receivables, new("Effecten", "BEff"), Liquid];

    private static readonly IReadOnlyList<Post> Equity =
    [
        new("Kapitaal", "BEivSev", "BEivGok", "BEivKap"),
        new("Bestemmingsreserves en bestemmingsfondsen", "BEivBer", "BEivBef"),
        OtherReserves, new("Resultaat van het boekjaar", "BEivOre"),
    ];

    private static readonly IReadOnlyList<Post> Liabilities =
        [new("Voorzieningen", "BVrz"), new("Langlopende schulden", "BLas"), CurrentLiabilities];

    private static readonly IReadOnlyList<Post> Income = [new("Netto-omzet", "WOmz"), OtherIncome];

    private static readonly IReadOnlyList<Post> Costs =
    [
        new("Kosten van activiteiten en uitbesteed werk", "WKpr"), new("Lonen en salarissen", "WPerLes"),
        new("Sociale lasten en pensioenlasten", "WPerSol", "WPerPen"), new("Afschrijvingen", "WAfs"), OtherCosts,
    ];

    private static readonly Post Financial = new("Financiële baten en lasten", "WFbe");
    private static readonly Post Taxes = new("Belastingen", "WBel");

    public static AnnualAccounts Of(BalanceSheet balance, Statement statement) => new(
        AssetsOf(balance), EquityAndLiabilitiesOf(balance), StatementOf(statement));

    private static List<AccountsLine> AssetsOf(BalanceSheet balance)
    {
        var lines = Post.Fill([.. Fixed, .. Current], OtherAsset, Rows(balance.Assets));
        var titles = Fixed.Select(post => post.Title).ToHashSet();
        var (durable, current) = (
            lines.Where(line => titles.Contains(line.Title)).ToList(),
            lines.Where(line => !titles.Contains(line.Title)).ToList());
        return
        [
            .. durable, AccountsLine.Sum("Vaste activa", AccountsLineKind.Subtotal, durable),
            .. current, AccountsLine.Sum("Vlottende activa", AccountsLineKind.Subtotal, current),
            AccountsLine.Sum("Som van de activa", AccountsLineKind.Total, lines),
        ];
    }

    private static IReadOnlyList<AccountsLine> EquityAndLiabilitiesOf(BalanceSheet balance)
    {
        var rows = Rows(balance.EquityAndLiabilities).ToLookup(one => one.Account.Kind == AccountKind.Equity);
        var equity = Post.Fill(Equity, _ => OtherReserves, rows[true]).Concat(AnnualAccounts.Open(balance)).ToList();
        return AnnualAccounts.WithTotal(
        [
            .. equity, AccountsLine.Sum("Eigen vermogen", AccountsLineKind.Subtotal, equity),
            .. Post.Fill(Liabilities, _ => CurrentLiabilities, rows[false]),
        ]);
    }

    private static List<AccountsLine> StatementOf(Statement statement)
    {
        var (income, expense) = (Rows(statement.Income).ToList(), Rows(statement.Expense).ToList());
        var (financialIncome, financialExpense) = (income.FindAll(IsFinancial), expense.FindAll(IsFinancial));
        var taxes = expense.FindAll(one => Taxes.Holds(one.Account));
        var earned = Post.Fill(Income, _ => OtherIncome, income.Except(financialIncome));
        var spent = Post.Fill(Costs, _ => OtherCosts, expense.Except(financialExpense).Except(taxes));
        var (allEarned, allSpent) = (
            AccountsLine.Sum("Som van de bedrijfsopbrengsten", AccountsLineKind.Subtotal, earned),
            AccountsLine.Sum("Som van de bedrijfslasten", AccountsLineKind.Subtotal, spent));
        var operating = Less("Bedrijfsresultaat", AccountsLineKind.Subtotal, allEarned, allSpent);
        var financial = new AccountsLine(
            Financial.Title, Sum(financialIncome) - Sum(financialExpense),
            SumBefore(financialIncome) - SumBefore(financialExpense), AccountsLineKind.Item,
            [.. financialIncome.Concat(financialExpense).Select(one => one.Account.Number)]);
        var before = AccountsLine.Sum("Resultaat vóór belastingen", AccountsLineKind.Subtotal, [operating, financial]);
        var tax = new AccountsLine(
            Taxes.Title, Sum(taxes), SumBefore(taxes), AccountsLineKind.Item,
            [.. taxes.Select(one => one.Account.Number)]);
        return
        [
            .. earned, allEarned, .. spent, allSpent, operating,
            .. financial.Accounts.Count == 0 ? (IEnumerable<AccountsLine>)[] : [financial],
            before,
            .. tax.Accounts.Count == 0 ? (IEnumerable<AccountsLine>)[] : [tax],
            Less("Resultaat na belastingen", AccountsLineKind.Total, before, tax),
        ];
    }

    private static Post OtherAsset(Account account) =>
        account.Heading.Contains("vaste", StringComparison.OrdinalIgnoreCase) ? Tangible
        : account.Heading.Contains("liquide", StringComparison.OrdinalIgnoreCase) ? Liquid
        : Receivables;

    private static bool IsFinancial(AccountAmount one) => Financial.Holds(one.Account);

    private static AccountsLine Less(string title, AccountsLineKind kind, AccountsLine from, AccountsLine taken) => new(
        title, from.Amount - taken.Amount, from.Before - taken.Before, kind, [.. from.Accounts, .. taken.Accounts]);

    private static Money Sum(List<AccountAmount> amounts) => amounts.Sum(one => one.Amount);

    private static Money SumBefore(List<AccountAmount> amounts) => amounts.Sum(one => one.Before);

    private static IEnumerable<AccountAmount> Rows(IEnumerable<BalanceHeading> headings) => headings
        .SelectMany(heading => heading.Rows)
        .Select(row => new AccountAmount(row.Account, row.Amount, row.Before));

    private static IEnumerable<AccountAmount> Rows(IEnumerable<StatementHeading> headings) => headings
        .SelectMany(heading => heading.Rows)
        .Select(row => new AccountAmount(row.Account, row.Amounts.Realised, row.Amounts.Previous));
}
