using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Statement;

/// <summary>The statement of income and expense of a period, against the budget and the period before.</summary>
/// <param name="HasBudget">Whole months of a ledger year have their part of it; other days have none.</param>
/// <param name="HasPrevious">Whether the books hold the period before.</param>
/// <param name="Appropriation">Where the result went; empty until the year is closed.</param>
public sealed record Statement(
    IReadOnlyList<StatementHeading> Income,
    IReadOnlyList<StatementHeading> Expense,
    bool HasBudget,
    bool HasPrevious,
    IReadOnlyList<AppropriationLine> Appropriation)
{
    public StatementAmounts TotalIncome { get; } = StatementAmounts.Sum(Income.Select(heading => heading.Total));

    public StatementAmounts TotalExpense { get; } = StatementAmounts.Sum(Expense.Select(heading => heading.Total));

    /// <summary>The period that this one is compared with.</summary>
    public required DateInterval Before { get; init; }

    /// <summary>Per account what the year began with, where the budget changed on the way; null otherwise.</summary>
    public IReadOnlyDictionary<string, Money>? FirstBudget { get; init; }

    public StatementAmounts Result => TotalIncome - TotalExpense;

    public static Statement Of(LedgerBook.LedgerBook book, LocalDate from, LocalDate to)
    {
        var year = book.YearOf(from, to);
        var planned = BudgetOfPeriod.Of(book, from, to);
        var before = PeriodBefore.Of(from, to);
        var figures = new Figures(
            book.Balances(from, to),
            planned?.Amounts(planned.Year.Budget!) ?? [],
            book.Balances(before.Start, before.End));
        return new Statement(
            Headings(book.Frame, AccountKind.Income, figures),
            Headings(book.Frame, AccountKind.Expense, figures),
            planned is not null,
            book.YearOn(before.Start) is not null,
            year?.Closed?.Appropriation ?? [])
        {
            Before = before,
            FirstBudget = planned is { Year.Budgets: { Count: > 1 } budgets }
                ? planned.Amounts(budgets[0].Budget)
                : null,
        };
    }

    private static List<StatementHeading> Headings(LedgerFrame frame, AccountKind kind, Figures figures) =>
    [
        .. frame.Accounts.Values
            .Where(account => account.Kind == kind)
            .Select(account => new StatementRow(account, figures.Of(account)))
            .Where(row => !row.Amounts.IsZero)
            .GroupBy(row => row.Account.Heading)
            .Select(rows => new StatementHeading(rows.Key, [.. rows])),
    ];

    private sealed record Figures(
        Dictionary<string, Money> Realised, Dictionary<string, Money> Budget, Dictionary<string, Money> Previous)
    {
        public StatementAmounts Of(Account account) => new(
            Signed(account, Realised), Budget.GetValueOrDefault(account.Number), Signed(account, Previous));

        private static Money Signed(Account account, Dictionary<string, Money> balances)
        {
            var balance = balances.GetValueOrDefault(account.Number);
            return account.Kind == AccountKind.Income ? -balance : balance;
        }
    }
}

public sealed record StatementHeading(string Name, IReadOnlyList<StatementRow> Rows)
{
    public StatementAmounts Total { get; } = StatementAmounts.Sum(Rows.Select(row => row.Amounts));
}

public sealed record StatementRow(Account Account, StatementAmounts Amounts);

/// <summary>In the direction of the account: income and expense are both positive.</summary>
public readonly record struct StatementAmounts(Money Realised, Money Budget, Money Previous)
{
    public bool IsZero => Realised.IsZero && Budget.IsZero && Previous.IsZero;

    public Money Difference => Realised - Budget;

    public static StatementAmounts Sum(IEnumerable<StatementAmounts> amounts) =>
        amounts.Aggregate(default(StatementAmounts), (sum, next) => sum + next);

    public static StatementAmounts operator +(StatementAmounts a, StatementAmounts b) =>
        new(a.Realised + b.Realised, a.Budget + b.Budget, a.Previous + b.Previous);

    public static StatementAmounts operator -(StatementAmounts a, StatementAmounts b) =>
        new(a.Realised - b.Realised, a.Budget - b.Budget, a.Previous - b.Previous);

    public static StatementAmounts Add(StatementAmounts left, StatementAmounts right) => left + right;

    public static StatementAmounts Subtract(StatementAmounts left, StatementAmounts right) => left - right;
}
