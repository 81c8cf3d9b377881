namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>
/// Lets one person post in what is locked of a year, until a day and for a reason. Whoever decides it does not use it;
/// every entry that it makes possible says so.
/// </summary>
/// <param name="Until">The last day on which it is of use.</param>
public sealed record GrantLockException(
    int Year, LockExceptionId Exception, MemberId Person, LocalDate Until, Personal<string> Reason) : IAct
{
    // As long as it takes to finish a year, and no longer: what stays open is no lock.
    private const int LongestInDays = 92;

    /// <param name="act">What is asked.</param>
    /// <param name="year">The ledger year.</param>
    /// <param name="granter">Who asks.</param>
    /// <param name="today">Of the decision.</param>
    public static Decision Decide(GrantLockException act, LedgerYear year, Actor granter, LocalDate today)
    {
        if (year.Exceptions.TryGetValue(act.Exception.Value, out var before))
            return IsSame(before.Granted, act)
                ? Decision.Nothing
                : LockExceptionRefusals.NameTaken(act.Exception);
        if (year.Opened is not { } opened)
            return LedgerRefusals.YearNotOpen(act.Until);
        if (year.Closed is not null)
            return LedgerRefusals.YearClosed(act.Year, opened.End);
        if (year.LockedUntil is null)
            return LockExceptionRefusals.NothingLocked(act.Year);
        if (granter.Is(act.Person))
            return LockExceptionRefusals.ForOneself;
        if (act.Until < today || act.Until > today.PlusDays(LongestInDays))
            return LockExceptionRefusals.UntilWrong(today, today.PlusDays(LongestInDays));
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return LedgerRefusals.ReasonMissing;
        return LedgerYear.Stream(act.Year).Record(new LockExceptionGranted(
            act.Year, act.Exception, act.Person, act.Until, granter.Id, act.Reason));
    }

    private static bool IsSame(LockExceptionGranted before, GrantLockException act) =>
        before.Person == act.Person && before.Until == act.Until;
}
