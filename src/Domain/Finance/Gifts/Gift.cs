using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>One gift of money, and whether it was undone.</summary>
public sealed record Gift(GiftReceived? Received, GiftReversed? Reversed) : IState<Gift>
{
    // As with a pledge: the name of whoever is no member goes under a key of the gift.
    public static Stream<Gift> Stream(EntryId id) => new($"gift/{id}", Retention.Business, OwnerOf(id, null));

    /// <summary>The same, as whose it is.</summary>
    public static StreamId Stream(EntryId id, MemberId? member) => Stream(id) with { Person = OwnerOf(id, member) };

    public static Gift Initial { get; } = new(null, null);

    public Gift Evolve(IEvent happened) => happened switch
    {
        GiftReceived received => this with { Received = received },
        GiftReversed reversed => this with { Reversed = reversed },
        _ => this,
    };

    private static string OwnerOf(EntryId id, MemberId? member) => member?.Value ?? $"gift-{id}";
}
