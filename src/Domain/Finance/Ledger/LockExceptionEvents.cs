namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>One person may post in what is locked of a year, until a day.</summary>
/// <param name="Until">The last day on which it is of use.</param>
/// <param name="GrantedBy">Who decided it; somebody else than who uses it.</param>
[StoredAs("lock_exception_granted", Module.Finance)]
public sealed record LockExceptionGranted(
    int Year, LockExceptionId Exception, MemberId Person, LocalDate Until, string GrantedBy, Personal<string> Reason)
    : IEvent;

[StoredAs("lock_exception_ended", Module.Finance)]
public sealed record LockExceptionEnded(int Year, LockExceptionId Exception, LocalDate EndedOn) : IEvent;

/// <summary>An entry stands on a day that was locked, and by which exception.</summary>
[StoredAs("entry_posted_by_exception", Module.Finance)]
public sealed record EntryPostedByException(int Year, EntryId Entry, LockExceptionId Exception) : IEvent;

public readonly record struct LockExceptionId(string Value) : IIdentifier<LockExceptionId>
{
    public static LockExceptionId From(string value) => new(value);
    public override string ToString() => Value;
}
