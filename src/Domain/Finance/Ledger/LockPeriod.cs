namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>
/// Closes the ledger up to and including a day: what was reported over that time stays as it was reported. A later day
/// extends the lock; it never goes back.
/// </summary>
/// <param name="Until">Within the year.</param>
public sealed record LockPeriod(int Year, LocalDate Until) : IAct
{
    public static Decision Decide(LockPeriod act, LedgerYear year)
    {
        if (year.Opened is null)
            return LedgerRefusals.YearNotOpen(act.Until);
        if (year.LockedUntil == act.Until)
            return Decision.Nothing;
        if (year.Closed is not null)
            return LedgerRefusals.YearClosed(act.Year, act.Until);
        if (!year.Covers(act.Until))
            return LedgerRefusals.LockOutsideYear(act.Until, act.Year);
        if (act.Until < year.LockedUntil)
            return LedgerRefusals.LockedFurther(year.LockedUntil.Value);
        return LedgerYear.Stream(act.Year).Record(new PeriodLocked(act.Year, act.Until));
    }
}
