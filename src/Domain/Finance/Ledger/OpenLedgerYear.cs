using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Finance.Ledger;

/// <param name="Opening">Positive is debit. After a closed year this must be that year's closing balance.</param>
public sealed record OpenLedgerYear(int Year, IReadOnlyList<BalanceLine> Opening) : IAct
{
    public static Decision Decide(
        OpenLedgerYear act, LedgerYear year, LedgerYear previous, ChartOfAccounts chart, Cooperative cooperative)
    {
        if (act.Year is < 1900 or > 2999)
            return LedgerRefusals.YearWrong(act.Year);
        var period = cooperative.FiscalYear(act.Year);
        if (year.Opened is { } before)
            return before.Opening.SequenceEqual(act.Opening)
                ? Decision.Nothing
                : LedgerRefusals.YearAlreadyOpen(act.Year);
        return (Refuses(act, chart) ?? DiffersFrom(previous, act, chart)) is { } refusal
            ? refusal
            : LedgerYear.Stream(act.Year).Record(new LedgerYearOpened(act.Year, period.Start, period.End, act.Opening));
    }

    private static Refusal? Refuses(OpenLedgerYear act, ChartOfAccounts chart)
    {
        foreach (var line in act.Opening)
        {
            if (chart.Find(line.Account) is not { } account)
                return AccountRefusals.Unknown(line.Account);
            if (!account.IsOnBalanceSheet)
                return LedgerRefusals.NotOnBalanceSheet(line.Account);
        }

        if (act.Opening.GroupBy(line => line.Account).FirstOrDefault(lines => lines.Count() > 1) is { } twice)
            return LedgerRefusals.AccountTwice(twice.Key);
        var difference = act.Opening.Sum(line => line.Balance);
        return difference.IsZero ? null : LedgerRefusals.OpeningUnbalanced(difference);
    }

    private static Refusal? DiffersFrom(LedgerYear previous, OpenLedgerYear act, ChartOfAccounts chart)
    {
        if (previous.Closed is null)
            return null;
        var given = act.Opening.ToDictionary(line => line.Account, line => line.Balance);
        var closing = ClosingBalance.Of(previous, chart);
        var different = closing.Keys.Union(given.Keys).Order(StringComparer.Ordinal)
            .FirstOrDefault(number => closing.GetValueOrDefault(number) != given.GetValueOrDefault(number));
        return different is null
            ? null
            : LedgerRefusals.OpeningDiffersFromClosing(
                different, closing.GetValueOrDefault(different), given.GetValueOrDefault(different));
    }
}
