using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.RecurringEntries;

/// <summary>All entries that come back, and which of them were posted.</summary>
public sealed record RecurringRegister(ImmutableSortedDictionary<string, RecurringEntry> All)
    : IState<RecurringRegister>
{
    public static Stream<RecurringRegister> Stream { get; } = new("recurring-entries", Retention.Business);

    public static RecurringRegister Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, RecurringEntry>(StringComparer.Ordinal));

    public RecurringEntry? Find(RecurringEntryId id) => All.GetValueOrDefault(id.Value);

    public RecurringRegister Evolve(IEvent happened) => happened switch
    {
        RecurringEntryArranged arranged => With(new RecurringEntry(arranged, [], null)),
        RecurringEntryPosted posted when Find(posted.Recurring) is { } entry =>
            With(entry with { Posted = entry.Posted.Add(posted) }),
        RecurringEntryStopped stopped when Find(stopped.Recurring) is { } entry =>
            With(entry with { Stopped = stopped }),
        _ => this,
    };

    private RecurringRegister With(RecurringEntry entry) =>
        new(All.SetItem(entry.Arranged.Recurring.Value, entry));
}

/// <summary>One entry that comes back.</summary>
public sealed record RecurringEntry(
    RecurringEntryArranged Arranged, ImmutableList<RecurringEntryPosted> Posted, RecurringEntryStopped? Stopped)
{
    /// <summary>Null while there is no end in sight.</summary>
    public LocalDate? LastOn => Stopped?.LastOn ?? Arranged.Until;

    public RecurringEntryPosted? PostedOn(LocalDate due) => Posted.Find(one => one.Due == due);

    /// <summary>Every day on which it comes back, up to and including a day.</summary>
    public IEnumerable<LocalDate> DaysUntil(LocalDate day)
    {
        var last = LastOn is { } end && end < day ? end : day;
        // From the first day each time: a 31st stays the last of its month and does not creep forward.
        return Enumerable.Range(0, int.MaxValue / Months).Select(time => Arranged.First.PlusMonths(time * Months))
            .TakeWhile(due => due <= last);
    }

    /// <summary>What waits to be posted on a day.</summary>
    public IEnumerable<LocalDate> DueOn(LocalDate day) => DaysUntil(day).Where(due => PostedOn(due) is null);

    private int Months => Arranged.Interval switch
    {
        RecurringInterval.Month => 1,
        RecurringInterval.Quarter => 3,
        _ => 12,
    };
}
