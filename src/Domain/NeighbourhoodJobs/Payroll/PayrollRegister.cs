using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Domain.NeighbourhoodJobs.Payroll;

/// <summary>How payroll journals are read, and which were booked.</summary>
/// <param name="Booked">In the order in which they were booked, those that were undone among them.</param>
public sealed record PayrollRegister(
    ImmutableSortedDictionary<string, PayrollMapped> Mappings,
    ImmutableList<PayrollBooked> Booked,
    ImmutableHashSet<EntryId> Reversed) : IState<PayrollRegister>
{
    public static Stream<PayrollRegister> Stream { get; } = new("payroll", Retention.Business);

    public static PayrollRegister Initial { get; } = new(
        ImmutableSortedDictionary.Create<string, PayrollMapped>(StringComparer.Ordinal), [],
        ImmutableHashSet<EntryId>.Empty);

    /// <summary>What stands in the books of a month.</summary>
    public IEnumerable<PayrollBooked> Of(YearMonth month) =>
        Booked.Where(one => one.Month == month && !Reversed.Contains(one.Entry));

    public PayrollBooked? Find(EntryId entry) =>
        Booked.Find(one => one.Entry == entry && !Reversed.Contains(entry));

    /// <summary>The entry of the next journal of a month; some jobs may come in a file of their own.</summary>
    public EntryId NextEntry(YearMonth month)
    {
        var before = Booked.Count(one => one.Month == month);
        var name = $"loonjournaal-{month.Year:0000}-{month.Month:00}";
        return new EntryId(before == 0 ? name : $"{name}-{before + 1}");
    }

    public PayrollRegister Evolve(IEvent happened) => happened switch
    {
        PayrollMapped mapped => this with { Mappings = Mappings.SetItem(mapped.Mapping, mapped) },
        PayrollBooked booked => this with { Booked = Booked.Add(booked) },
        PayrollReversed reversed => this with { Reversed = Reversed.Add(reversed.Entry) },
        _ => this,
    };
}
