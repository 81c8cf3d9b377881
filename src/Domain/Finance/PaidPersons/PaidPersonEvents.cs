using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.PaidPersons;

/// <summary>A bill is of a private person who charges no VAT.</summary>
/// <param name="Person">Null when the person is not registered; the name then stands in <c>Name</c>.</param>
/// <param name="Amount">What the entry brought as expense.</param>
/// <param name="PaidOn">Null where a batch of payments pays it: that says when.</param>
[StoredAs("paid_person_marked", Module.Finance)]
public sealed record PaidPersonMarked(
    int Year, EntryId Entry, MemberId? Person, Personal<string>? Name, Money Amount, LocalDate? PaidOn) : IEvent;

[StoredAs("paid_person_unmarked", Module.Finance)]
public sealed record PaidPersonUnmarked(int Year, EntryId Entry, Personal<string> Reason) : IEvent;
