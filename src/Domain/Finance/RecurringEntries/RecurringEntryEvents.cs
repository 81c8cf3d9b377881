using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.RecurringEntries;

/// <summary>The same entry comes back after each interval: rent, insurance, a subscription.</summary>
/// <param name="First">The day of the first one; the others follow it.</param>
/// <param name="Until">Nothing is due after this day; null while there is no end in sight.</param>
[StoredAs("recurring_entry_arranged", Module.Finance)]
public sealed record RecurringEntryArranged(
    RecurringEntryId Recurring,
    string Name,
    LedgerJournal Journal,
    IReadOnlyList<EntryLine> Lines,
    LocalDate First,
    RecurringInterval Interval,
    LocalDate? Until) : IEvent;

/// <summary>What was due on a day was posted.</summary>
[StoredAs("recurring_entry_posted", Module.Finance)]
public sealed record RecurringEntryPosted(RecurringEntryId Recurring, LocalDate Due, EntryId Entry) : IEvent;

/// <param name="LastOn">Nothing is due after this day any more.</param>
[StoredAs("recurring_entry_stopped", Module.Finance)]
public sealed record RecurringEntryStopped(
    RecurringEntryId Recurring, LocalDate LastOn, Personal<string> Reason) : IEvent;

/// <summary>After how long an entry comes back.</summary>
public enum RecurringInterval
{
    Month,
    Quarter,
    Year,
}

public readonly record struct RecurringEntryId(string Value) : IIdentifier<RecurringEntryId>
{
    public static RecurringEntryId From(string value) => new(value);
    public override string ToString() => Value;
}
