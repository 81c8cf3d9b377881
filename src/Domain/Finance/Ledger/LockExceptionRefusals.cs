namespace Wijkboek.Domain.Finance.Ledger;

public static class LockExceptionRefusals
{
    public static Refusal NameTaken(LockExceptionId exception) =>
        new("lock_exception.name_taken", ("exception", exception));
    public static Refusal Unknown(LockExceptionId exception) =>
        new("lock_exception.unknown", ("exception", exception));
    public static Refusal NothingLocked(int year) =>
        new("lock_exception.nothing_locked", ("year", year.ToString()));
    public static Refusal ForOneself { get; } = new("lock_exception.for_oneself");
    public static Refusal UntilWrong(LocalDate first, LocalDate last) =>
        new("lock_exception.until_wrong", ("first", first), ("last", last));
}
