using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Breakdowns;

/// <summary>
/// Income and expense of a period by what the lines of entries are for. Lines that name nothing are a row of their own,
/// the last, so that the rows together are the statement of income and expense.
/// </summary>
public sealed record Breakdown(IReadOnlyList<BreakdownRow> Rows)
{
    /// <summary>All rows together, as one.</summary>
    public required BreakdownRow Total { get; init; }

    public static Breakdown PerProject(LedgerBook.LedgerBook book, LocalDate from, LocalDate to) =>
        Of(BreakdownLines.PerProject(book, from, to));

    public static Breakdown PerTeam(LedgerBook.LedgerBook book, LocalDate from, LocalDate to) =>
        Of(BreakdownLines.PerTeam(book, from, to));

    private static Breakdown Of(BreakdownLines lines) => new(
    [
        .. lines.Names.Select(name => BreakdownRow.Of(name, lines.Of(name))).Where(row => !row.IsEmpty)
            .OrderBy(row => row.Name is null)
            .ThenByDescending(row => row.Expense).ThenBy(row => row.Name, StringComparer.Ordinal),
    ])
    {
        Total = BreakdownRow.Of(null, lines.All),
    };
}

/// <param name="Name">An identifier; null for the lines that name nothing.</param>
/// <param name="Accounts">Of income and expense in the period, those without an amount left out.</param>
/// <param name="Carried">What came in minus what went out before the period.</param>
/// <param name="ReceivedAhead">
/// Of a subsidy, at the end of the period, and so the next two; as entries say it: an opening balance names nothing.
/// </param>
public sealed record BreakdownRow(
    string? Name, IReadOnlyList<BreakdownAccount> Accounts, Money Carried, Money ReceivedAhead, Money Receivable,
    Money Repayable)
{
    public Money Income => Of(AccountKind.Income);

    public Money Expense => Of(AccountKind.Expense);

    public Money Result => Income - Expense;

    public bool IsEmpty => Accounts.Count == 0 && Carried.IsZero && ReceivedAhead.IsZero && Receivable.IsZero
        && Repayable.IsZero;

    public static BreakdownRow Nothing(string? name) => Of(name, new BreakdownPart([], []));

    internal static BreakdownRow Of(string? name, BreakdownPart part) => new(
        name,
        [
            .. part.Now.Where(line => !line.Account.IsOnBalanceSheet).GroupBy(line => line.Account)
                .Select(lines => new BreakdownAccount(lines.Key, lines.Sum(BreakdownPart.Signed)))
                .Where(row => !row.Amount.IsZero).OrderBy(row => row.Account.Number, StringComparer.Ordinal),
        ],
        -part.Carried.Sum(line => line.Line.Balance),
        -part.Standing(AccountRole.SubsidyReceivedAhead).Sum(line => line.Line.Balance),
        part.Standing(AccountRole.SubsidyReceivable).Sum(line => line.Line.Balance),
        -part.Standing(AccountRole.SubsidyRepayable).Sum(line => line.Line.Balance));

    private Money Of(AccountKind kind) => Accounts.Where(row => row.Account.Kind == kind).Sum(row => row.Amount);
}

/// <param name="Amount">In the direction of the account: income and expense are both positive.</param>
public sealed record BreakdownAccount(Account Account, Money Amount);
