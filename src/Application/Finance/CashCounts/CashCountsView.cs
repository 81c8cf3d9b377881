using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.CashCounts;

namespace Wijkboek.Application.Finance.CashCounts;

/// <param name="Positions">Where in the journal its facts stand; the counting first.</param>
public sealed record TracedCashCount(CashCount Count, ImmutableList<long> Positions);

/// <summary>Per count, by its id.</summary>
public sealed class CashCountsView : Projection<TracedCashCount>
{
    public override string Name => "cash-counts";

    public override TracedCashCount Empty { get; } = new(CashCount.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        CashCounted counted => [counted.Count.Value],
        CashDifferenceBooked booked => [booked.Count.Value],
        _ => [],
    };

    public override TracedCashCount Evolve(TracedCashCount view, Recorded recorded) =>
        new(view.Count.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}
