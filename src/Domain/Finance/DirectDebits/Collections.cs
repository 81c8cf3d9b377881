using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>The rounds that collect contributions of one year: what a member still owes is then a plain sum.</summary>
public sealed record Collections(ImmutableSortedDictionary<string, Collection> All) : IState<Collections>
{
    public static Stream<Collections> Stream(int year) =>
        new($"collections/{year}", Retention.Tax(year), $"collections-{year}");

    public static Collections Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, Collection>(StringComparer.Ordinal));

    public Collection? Find(CollectionId round) => All.GetValueOrDefault(round.Value);

    /// <summary>What is collected from a member or will be, over all rounds.</summary>
    public Money Of(MemberId member) => All.Values.Where(round => round.Withdrawn is null)
        .SelectMany(round => round.DrawnUp.Lines.Where(line => !round.Returned.ContainsKey(line.Number)))
        .Where(line => line.Member == member).Sum(line => line.Amount);

    public Collections Evolve(IEvent happened) => happened switch
    {
        CollectionDrawnUp drawnUp => With(Collection.Of(drawnUp)),
        CollectionWithdrawn step => With(All[step.Round.Value].After(step)),
        CollectionSent step => With(All[step.Round.Value].After(step)),
        CollectionSettled step => With(All[step.Round.Value].After(step)),
        CollectionUnsettled step => With(All[step.Round.Value].After(step)),
        DebitReturned step => With(All[step.Round.Value].After(step)),
        DebitReturnReversed step => With(All[step.Round.Value].After(step)),
        _ => this,
    };

    private Collections With(Collection round) => new(All.SetItem(round.DrawnUp.Round.Value, round));
}

/// <param name="Settled">By number of the line.</param>
/// <param name="Returned">By number of the line.</param>
public sealed record Collection(
    CollectionDrawnUp DrawnUp,
    CollectionWithdrawn? Withdrawn,
    CollectionSent? Sent,
    ImmutableSortedDictionary<int, CollectionSettled> Settled,
    ImmutableSortedDictionary<int, DebitReturned> Returned)
{
    /// <summary>Returns that were undone.</summary>
    public ImmutableList<DebitReturnReversed> ReturnsReversed { get; init; } = [];

    /// <summary>Neither paid out by the bank nor refused or given back.</summary>
    public IEnumerable<CollectionLine> Open => DrawnUp.Lines
        .Where(line => !Settled.ContainsKey(line.Number) && !Returned.ContainsKey(line.Number));

    public CollectionState State => this switch
    {
        { Withdrawn: not null } => CollectionState.Withdrawn,
        { Sent: null } => CollectionState.DrawnUp,
        _ => Open.Any() ? CollectionState.Sent : CollectionState.Done,
    };

    public static Collection Of(CollectionDrawnUp drawnUp) => new(
        drawnUp, null, null, ImmutableSortedDictionary<int, CollectionSettled>.Empty,
        ImmutableSortedDictionary<int, DebitReturned>.Empty);

    public CollectionLine? Find(int number) => DrawnUp.Lines.FirstOrDefault(line => line.Number == number);

    public Collection After(IEvent step) => step switch
    {
        CollectionWithdrawn withdrawn => this with { Withdrawn = withdrawn },
        CollectionSent sent => this with { Sent = sent },
        CollectionSettled settled => this with
        {
            Settled = Settled.SetItems(settled.Lines.Select(line => KeyValuePair.Create(line, settled))),
        },
        CollectionUnsettled unsettled => this with { Settled = Settled.RemoveRange(unsettled.Lines) },
        DebitReturned returned => this with { Returned = Returned.SetItem(returned.Line, returned) },
        DebitReturnReversed reversed => this with
        {
            Returned = Returned.Remove(reversed.Line), ReturnsReversed = ReturnsReversed.Add(reversed),
        },
        _ => this,
    };
}

/// <summary>How far a round of direct debits has come.</summary>
public enum CollectionState
{
    DrawnUp,

    /// <summary>The file was made; the bank has not paid out all of it yet.</summary>
    Sent,
    Done,
    Withdrawn,
}
