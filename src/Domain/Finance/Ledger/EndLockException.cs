namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>The period is locked again for everybody, before the day that was agreed.</summary>
public sealed record EndLockException(int Year, LockExceptionId Exception) : IAct
{
    public static Decision Decide(EndLockException act, LedgerYear year, LocalDate today)
    {
        if (!year.Exceptions.TryGetValue(act.Exception.Value, out var known))
            return LockExceptionRefusals.Unknown(act.Exception);
        return known.EndedOn is not null
            ? Decision.Nothing
            : LedgerYear.Stream(act.Year).Record(new LockExceptionEnded(act.Year, act.Exception, today));
    }
}
