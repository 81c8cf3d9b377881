using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Community.LocalEvents;

/// <param name="On">The day of the event.</param>
/// <param name="People">How many of us were there.</param>
[StoredAs("local_event_attended", Module.Community)]
public sealed record LocalEventAttended(
    LocalEventId LocalEvent, string Name, LocalDate On, AttendanceKind Kind, int People) : IEvent;

[StoredAs("local_event_attendance_withdrawn", Module.Community)]
public sealed record LocalEventAttendanceWithdrawn(
    LocalEventId LocalEvent, LocalDate On, Personal<string> Reason) : IEvent;

/// <param name="On">The day of the event.</param>
/// <param name="Support">Names the support and its ledger entry.</param>
/// <param name="Amount">Null when it was in kind.</param>
/// <param name="PaidOn">Null when it was in kind.</param>
/// <param name="Note">What was given, when it was in kind.</param>
[StoredAs("local_event_supported", Module.Community)]
public sealed record LocalEventSupported(
    LocalEventId LocalEvent, string Name, LocalDate On, EntryId Support, Money? Amount, LocalDate? PaidOn,
    string? Project, Personal<string>? Note) : IEvent;

/// <param name="By">Names this reversal and its ledger entry.</param>
[StoredAs("local_event_support_reversed", Module.Community)]
public sealed record LocalEventSupportReversed(
    LocalEventId LocalEvent, EntryId Support, EntryId By, Money? Amount, LocalDate ReversedOn,
    Personal<string> Reason) : IEvent;

/// <summary>What we did at an event of the neighbourhood.</summary>
public enum AttendanceKind
{
    Stand,
    Help,
    Programme,
    Visit,
}

public readonly record struct LocalEventId(string Value) : IIdentifier<LocalEventId>
{
    public static LocalEventId From(string value) => new(value);
    public override string ToString() => Value;
}
