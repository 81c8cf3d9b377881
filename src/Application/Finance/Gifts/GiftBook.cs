using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.Gifts;

namespace Wijkboek.Application.Finance.Gifts;

/// <summary>The views of gifts: what was promised, and what was given.</summary>
public static class GiftBook
{
    public static PledgesView Pledges { get; } = new();

    public static GiftsView Gifts { get; } = new();
}

/// <param name="Positions">Where in the journal its facts stand; the promise first.</param>
public sealed record TracedPledge(Pledge Pledge, ImmutableList<long> Positions);

/// <summary>Per pledge, by its id.</summary>
public sealed class PledgesView : Projection<TracedPledge>
{
    public override string Name => "pledges";

    public override TracedPledge Empty { get; } = new(Pledge.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        PledgeRecorded happened => [happened.Pledge.Value],
        PledgeRevised happened => [happened.Pledge.Value],
        PledgeEnded happened => [happened.Pledge.Value],
        _ => [],
    };

    public override TracedPledge Evolve(TracedPledge view, Recorded recorded) =>
        new(view.Pledge.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}

/// <param name="Positions">Where in the journal its facts stand; the giving first.</param>
public sealed record TracedGift(Gift Gift, ImmutableList<long> Positions);

/// <summary>Per gift, by its id.</summary>
public sealed class GiftsView : Projection<TracedGift>
{
    public override string Name => "gifts";

    public override TracedGift Empty { get; } = new(Gift.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        GiftReceived happened => [happened.Gift.Value],
        GiftReversed happened => [happened.Gift.Value],
        _ => [],
    };

    public override TracedGift Evolve(TracedGift view, Recorded recorded) =>
        new(view.Gift.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}
