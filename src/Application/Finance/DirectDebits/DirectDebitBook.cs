using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.DirectDebits;

namespace Wijkboek.Application.Finance.DirectDebits;

/// <summary>The views of direct debits: each mandate, and the rounds of each year.</summary>
public static class DirectDebitBook
{
    public static DebitMandatesView Mandates { get; } = new();

    public static CollectionsView Rounds { get; } = new();
}

/// <param name="Positions">Where in the journal its facts stand; the signing first.</param>
public sealed record TracedMandate(DebitMandate Mandate, ImmutableList<long> Positions);

/// <summary>Per mandate, by its reference.</summary>
public sealed class DebitMandatesView : Projection<TracedMandate>
{
    public override string Name => "debit-mandates";

    public override TracedMandate Empty { get; } = new(DebitMandate.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        DebitMandateSigned happened => [happened.Mandate.Value],
        DebitMandateAmended happened => [happened.Mandate.Value],
        DebitMandateEnded happened => [happened.Mandate.Value],
        DebitMandateUsed happened => [happened.Mandate.Value],
        DebitMandateUseUndone happened => [happened.Mandate.Value],
        _ => [],
    };

    public override TracedMandate Evolve(TracedMandate view, Recorded recorded) =>
        new(view.Mandate.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}

/// <param name="Positions">Where in the journal the facts of each round stand, by its id.</param>
public sealed record TracedCollections(
    Collections Collections, ImmutableSortedDictionary<string, ImmutableList<long>> Positions);

/// <summary>Per year of the contributions.</summary>
public sealed class CollectionsView : Projection<TracedCollections>
{
    public override string Name => "collections";

    public override TracedCollections Empty { get; } = new(
        Collections.Initial, ImmutableSortedDictionary.Create<string, ImmutableList<long>>(StringComparer.Ordinal));

    public override IEnumerable<string> Keys(Recorded recorded) =>
        RoundOf(recorded) is var (year, _) ? [$"{year:0000}"] : [];

    public override TracedCollections Evolve(TracedCollections view, Recorded recorded)
    {
        var round = RoundOf(recorded)!.Value.Round.Value;
        return new TracedCollections(
            view.Collections.Evolve(recorded.Event),
            view.Positions.SetItem(round, view.Positions.GetValueOrDefault(round, []).Add(recorded.Position)));
    }

    private static (int Year, CollectionId Round)? RoundOf(Recorded recorded) => recorded.Event switch
    {
        CollectionDrawnUp happened => (happened.Year, happened.Round),
        CollectionWithdrawn happened => (happened.Year, happened.Round),
        CollectionSent happened => (happened.Year, happened.Round),
        CollectionSettled happened => (happened.Year, happened.Round),
        CollectionUnsettled happened => (happened.Year, happened.Round),
        DebitReturned happened => (happened.Year, happened.Round),
        DebitReturnReversed happened => (happened.Year, happened.Round),
        _ => null,
    };
}
