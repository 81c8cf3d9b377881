using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.IncomeStreams;

public sealed record IncomeStream(
    IncomeStreamOpened? Opened,
    ImmutableDictionary<EntryId, InstalmentReceived> Received,
    ImmutableDictionary<EntryId, InstalmentReversed> Reversed) : IState<IncomeStream>
{
    /// <summary>The last day on which it may earn anything; null while it runs on.</summary>
    public LocalDate? ClosedOn { get; init; }

    public IncomeExpectationRevised? Expectation { get; init; }

    public static Stream<IncomeStream> Stream(IncomeStreamId id) => new($"income-stream/{id}", Retention.Business);

    public static IncomeStream Initial { get; } = new(
        null,
        ImmutableDictionary<EntryId, InstalmentReceived>.Empty,
        ImmutableDictionary<EntryId, InstalmentReversed>.Empty);

    public IncomeStream Evolve(IEvent happened) => happened switch
    {
        IncomeStreamOpened opened => this with { Opened = opened },
        InstalmentReceived received => this with { Received = Received.SetItem(received.Instalment, received) },
        InstalmentReversed reversed => this with { Reversed = Reversed.SetItem(reversed.Instalment, reversed) },
        IncomeExpectationRevised changed => this with { Expectation = changed },
        IncomeStreamClosed closed => this with { ClosedOn = closed.ClosedOn },
        _ => this,
    };
}
