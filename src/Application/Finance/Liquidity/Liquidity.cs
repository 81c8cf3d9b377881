using System.Collections.Immutable;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.RecurringEntries;

namespace Wijkboek.Application.Finance.Liquidity;

/// <summary>
/// What will be in bank and cash at the end of each of the next twelve months, when nothing happens but what is
/// expected: income as each stream is expected, gifts when they were promised, what comes back, wages and other costs
/// as they were on average, and what is open with customers and suppliers, paid in the month in which it is due, or in
/// the first one when that was earlier.
/// </summary>
internal sealed record Liquidity(Money Now, IReadOnlyList<LiquidityMonth> Months)
{
    private const int MonthsAhead = 12;
    private const int MonthsOfWages = 3;
    private const int MonthsOfCosts = 12;

    // Codes of the Referentie Grootboekschema that begin so are money that can be spent.
    private const string LiquidCode = "BLim";

    private static readonly ImmutableHashSet<AccountRole> Wages =
    [
        AccountRole.WageExpense, AccountRole.HolidayAllowanceExpense, AccountRole.SocialChargesExpense,
        AccountRole.PensionExpense, AccountRole.WageCostSubsidy,
    ];

    /// <summary>Without a ledger year on the day there is nothing to begin with, and there are no months.</summary>
    public static Liquidity Of(
        LedgerBook.LedgerBook book, RecurringRegister recurring, AssetRegister assets,
        OpenAmounts open, IReadOnlyList<Pledge> pledges, LocalDate day)
    {
        if (BalanceSheet.BalanceSheet.Of(book, day) is not { } sheet)
            return new Liquidity(Money.Zero, []);
        var now = sheet.Assets.SelectMany(heading => heading.Rows)
            .Where(row => IsLiquid(row.Account)).Sum(row => row.Amount);
        var owed = sheet.EquityAndLiabilities.SelectMany(heading => heading.Rows)
            .Where(row => row.Account.Role == AccountRole.Creditors).Sum(row => row.Amount);
        var (wages, costs) = (
            -Average(book, day, MonthsOfWages, account => Wages.Contains(account.Role ?? AccountRole.Bank)),
            -Average(book, day, MonthsOfCosts, OtherCosts(recurring, assets, day)));
        var promised = Promised(pledges, day);
        var months = new List<LiquidityMonth>();
        var opening = now;
        for (var ahead = 1; ahead <= MonthsAhead; ahead++)
        {
            var month = new LiquidityMonth(
                day.ToYearMonth().PlusMonths(ahead), opening, Income(book, recurring, promised, day, ahead),
                ComesBack(book, recurring, day, ahead), wages, costs, -Due(open.Bills, owed, day, ahead),
                Due(open.Invoices, open.Invoices.Sum(one => one.Open), day, ahead));
            months.Add(month);
            opening = month.Closing;
        }

        return new Liquidity(now, months);
    }

    // What is owed in all and is not due later is paid in the first month.
    private static Money Due(
        IReadOnlyList<(LocalDate DueOn, Money Open)> items, Money owed, LocalDate day, int ahead)
    {
        var month = day.ToYearMonth().PlusMonths(ahead);
        return ahead == 1
            ? owed - items.Where(item => item.DueOn > month.LastDay()).Sum(item => item.Open)
            : items.Where(item => item.DueOn.ToYearMonth() == month).Sum(item => item.Open);
    }

    private static bool IsLiquid(Account account) => account.Role is AccountRole.Bank or AccountRole.Cash
        || account.Rgs?.StartsWith(LiquidCode, StringComparison.Ordinal) == true;

    private static Money Average(LedgerBook.LedgerBook book, LocalDate day, int months, Func<Account, bool> isMeant) =>
        new(book.Lines(day.PlusMonths(-months).PlusDays(1), day)
            .Where(line => line.Account.Kind == AccountKind.Expense && isMeant(line.Account))
            .Sum(line => line.Line.Balance).Cents / months);

    // What comes back is counted on its days, and depreciation costs no money.
    private static Func<Account, bool> OtherCosts(RecurringRegister recurring, AssetRegister assets, LocalDate day)
    {
        var apart = recurring.All.Values.Where(entry => entry.LastOn is null || entry.LastOn > day)
            .SelectMany(entry => entry.Arranged.Lines).Select(line => line.Account)
            .Concat(assets.Assets.Values.Select(asset => asset.Acquired.Expense)).ToHashSet();
        return account => !Wages.Contains(account.Role ?? AccountRole.Bank) && !apart.Contains(account.Number);
    }

    // By the income stream that they are for.
    private static ILookup<string, PledgeDue> Promised(IReadOnlyList<Pledge> pledges, LocalDate day)
    {
        var months = day.ToYearMonth();
        return pledges
            .SelectMany(pledge => pledge.DueUntil(months.PlusMonths(MonthsAhead).LastDay())
                .Where(due => due.On > months.LastDay())
                .Select(due => (Stream: pledge.Recorded!.IncomeStream.Value, Due: due)))
            .ToLookup(one => one.Stream, one => one.Due);
    }

    // What was promised comes in its month; what more is expected of a stream is spread over the months.
    private static Money Income(
        LedgerBook.LedgerBook book, RecurringRegister recurring, ILookup<string, PledgeDue> promised, LocalDate day,
        int ahead)
    {
        var first = day.ToYearMonth().PlusMonths(ahead).FirstDay();
        var apart = recurring.All.Values.SelectMany(entry => entry.Arranged.Lines)
            .Select(line => line.IncomeStream?.Value).OfType<string>().ToHashSet();
        return book.Frame.IncomeStreams
            .Where(stream => !apart.Contains(stream.Key)
                && !(book.Frame.ClosedStreams.TryGetValue(stream.Key, out var closed) && closed < first))
            .Sum(stream =>
            {
                var due = promised[stream.Key];
                var more = ExpectedPerYear(book, stream.Key, first) - due.Sum(one => one.Amount);
                return new Money(Math.Max(0, more.Cents) / MonthsAhead)
                    + due.Where(one => one.On.ToYearMonth() == first.ToYearMonth()).Sum(one => one.Amount);
            });
    }

    private static Money ExpectedPerYear(LedgerBook.LedgerBook book, string stream, LocalDate on) =>
        book.Frame.ExpectedPerYear(book.Frame.IncomeStreams[stream], on) ?? Money.Zero;

    // Also what was due before and waits is paid in the first month. A bill is paid in the month in which it comes.
    private static Money ComesBack(LedgerBook.LedgerBook book, RecurringRegister recurring, LocalDate day, int ahead)
    {
        var month = day.ToYearMonth().PlusMonths(ahead);
        return recurring.All.Values.Sum(entry =>
        {
            var times = entry.DueOn(month.LastDay()).Count(due => ahead == 1 || due >= month.FirstDay());
            var each = entry.Arranged.Lines
                .Where(line => book.Frame.Accounts[line.Account] is var account
                    && (IsLiquid(account) || account.Role == AccountRole.Creditors))
                .Sum(line => line.Balance);
            return new Money(each.Cents * times);
        });
    }
}

/// <summary>Money that goes out is below zero.</summary>
internal sealed record LiquidityMonth(
    YearMonth Month, Money Opening, Money Income, Money ComesBack, Money Wages, Money Costs, Money Bills,
    Money Invoices)
{
    public Money Closing => Opening + Income + ComesBack + Wages + Costs + Bills + Invoices;
}

/// <summary>What is open on a day with suppliers and with customers, each with when it is due.</summary>
internal sealed record OpenAmounts(
    IReadOnlyList<(LocalDate DueOn, Money Open)> Bills, IReadOnlyList<(LocalDate DueOn, Money Open)> Invoices);
