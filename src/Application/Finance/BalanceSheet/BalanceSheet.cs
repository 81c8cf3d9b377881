using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Finance.BalanceSheet;

/// <summary>What the organisation has and owes on a day.</summary>
/// <param name="Appropriated">The year was closed and its result went where the closing sent it.</param>
/// <param name="UnappropriatedResult">The result so far, part of equity; zero once appropriated.</param>
public sealed record BalanceSheet(
    LocalDate On,
    LocalDate? ComparedWith,
    IReadOnlyList<BalanceHeading> Assets,
    IReadOnlyList<BalanceHeading> EquityAndLiabilities,
    bool Appropriated,
    Money UnappropriatedResult)
{
    public Money TotalAssets { get; } = Assets.Sum(heading => heading.Total);

    public Money TotalEquityAndLiabilities =>
        EquityAndLiabilities.Sum(heading => heading.Total) + UnappropriatedResult;

    public Money TotalAssetsBefore { get; } = Assets.Sum(heading => heading.TotalBefore);

    public Money Equity => EquityAndLiabilities
        .SelectMany(heading => heading.Rows)
        .Where(row => row.Account.Kind == AccountKind.Equity)
        .Sum(row => row.Amount) + UnappropriatedResult;

    /// <summary>Null when no ledger year covers the day.</summary>
    public static BalanceSheet? Of(LedgerBook.LedgerBook book, LocalDate on)
    {
        if (book.YearOn(on) is not { } year)
            return null;
        var opening = Standing.AtStartOf(book, year);
        var standing = Standing.Within(book, year, on, opening);
        return new BalanceSheet(
            on,
            year.Opened.Start.PlusDays(-1),
            Headings(book.Frame, standing, opening, account => account.Kind == AccountKind.Asset, debit: true),
            Headings(book.Frame, standing, opening, account => account.Kind != AccountKind.Asset, debit: false),
            year.Opened.End == on && year.Closed is not null,
            standing.Unappropriated);
    }

    private static List<BalanceHeading> Headings(
        LedgerFrame frame, Standing standing, Standing opening, Func<Account, bool> isShown, bool debit) =>
    [
        .. frame.Accounts.Values
            .Where(account => account.IsOnBalanceSheet && isShown(account))
            .Select(account => new BalanceRow(
                account, Signed(standing, account, debit), Signed(opening, account, debit)))
            .Where(row => !row.Amount.IsZero || !row.Before.IsZero)
            .GroupBy(row => row.Account.Heading)
            .Select(rows => new BalanceHeading(rows.Key, [.. rows])),
    ];

    private static Money Signed(Standing standing, Account account, bool debit)
    {
        var balance = standing.Balances.GetValueOrDefault(account.Number);
        return debit ? balance : -balance;
    }
}

public sealed record BalanceHeading(string Name, IReadOnlyList<BalanceRow> Rows)
{
    public Money Total { get; } = Rows.Sum(row => row.Amount);

    public Money TotalBefore { get; } = Rows.Sum(row => row.Before);
}

/// <param name="Amount">In the direction of its side of the sheet.</param>
/// <param name="Before">At the start of the ledger year.</param>
public sealed record BalanceRow(Account Account, Money Amount, Money Before);
