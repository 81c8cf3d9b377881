using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>Closes a year; a next year that is open already then begins with this year's closing balance.</summary>
/// <param name="Appropriation">Where the result goes: equity accounts that together take exactly the result.</param>
public sealed record CloseLedgerYear(
    int Year, LocalDate ClosedOn, IReadOnlyList<AppropriationLine> Appropriation) : IAct
{
    public static Decision Decide(
        CloseLedgerYear act, LedgerYear year, LedgerYear previous, LedgerYear next, ChartOfAccounts chart,
        LooseEnds loose)
    {
        if (year.Opened is not { } opened)
            return LedgerRefusals.YearNotOpen(act.ClosedOn);
        if (year.Closed is { } closed)
            return closed.Appropriation.SequenceEqual(act.Appropriation)
                ? Decision.Nothing
                : LedgerRefusals.YearClosed(act.Year, act.ClosedOn);
        if (act.ClosedOn <= opened.End)
            return LedgerRefusals.YearNotEnded(act.Year, opened.End);
        if (previous is { Opened: not null, Closed: null })
            return LedgerRefusals.PreviousYearOpen(act.Year - 1);

        // The closing balance would have to become the opening of a year that nothing may change any more.
        if (next.Closed is not null)
            return LedgerRefusals.NextYearClosed(act.Year + 1);

        if (loose.Refuses(opened) is { } waiting)
            return waiting;
        var result = ClosingBalance.Result(year, chart);
        if (AppropriationRefuses(act, result, chart) is { } refusal)
            return refusal;
        var closing = new LedgerYearClosed(act.Year, act.ClosedOn, result, act.Appropriation);
        return Decision
            .Record(LedgerYear.Stream(act.Year).Record(closing))
            .And(CarryOver(year.Evolve(closing), next, chart));
    }

    private static Decision CarryOver(LedgerYear closed, LedgerYear next, ChartOfAccounts chart)
    {
        if (next.Opened is not { } opened)
            return Decision.Nothing;
        var opening = ClosingBalance.Of(closed, chart)
            .Where(balance => !balance.Value.IsZero)
            .OrderBy(balance => balance.Key, StringComparer.Ordinal)
            .Select(balance => new BalanceLine(balance.Key, balance.Value))
            .ToList();
        return opened.Opening.Where(line => !line.Balance.IsZero).ToHashSet().SetEquals(opening)
            ? Decision.Nothing
            : LedgerYear.Stream(opened.Year).Record(new OpeningBalanceCarriedOver(opened.Year, opening));
    }

    private static Refusal? AppropriationRefuses(CloseLedgerYear act, Money result, ChartOfAccounts chart)
    {
        foreach (var line in act.Appropriation)
        {
            if (chart.Find(line.Account) is not { } account)
                return AccountRefusals.Unknown(line.Account);
            if (account.Kind != AccountKind.Equity || account.Role == AccountRole.ResultForYear)
                return LedgerRefusals.AppropriationNotToEquity(line.Account);
        }

        var appropriated = act.Appropriation.Sum(line => line.Amount);
        return appropriated == result ? null : LedgerRefusals.AppropriationDiffers(result, appropriated);
    }
}
