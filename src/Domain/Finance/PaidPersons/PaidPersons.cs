using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.PaidPersons;

/// <summary>The bills of one ledger year that are of private people.</summary>
public sealed record PaidPersons(ImmutableDictionary<EntryId, PaidPersonMarked> Marked) : IState<PaidPersons>
{
    public static Stream<PaidPersons> Stream(int year) => new($"paid-persons/{year}", Retention.Tax(year));

    public static PaidPersons Initial { get; } = new(ImmutableDictionary<EntryId, PaidPersonMarked>.Empty);

    public PaidPersons Evolve(IEvent happened) => happened switch
    {
        PaidPersonMarked marked => new PaidPersons(Marked.SetItem(marked.Entry, marked)),
        PaidPersonUnmarked unmarked => new PaidPersons(Marked.Remove(unmarked.Entry)),
        _ => this,
    };
}
