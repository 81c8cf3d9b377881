using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>One promise to give, as it was made, revised and ended.</summary>
/// <param name="Terms">In order; each holds until the day before the next.</param>
public sealed record Pledge(PledgeRecorded? Recorded, ImmutableList<PledgeTerms> Terms, PledgeEnded? Ended)
    : IState<Pledge>
{
    // A giver is often not known as a person here; then a name goes under a key of the pledge.
    public static Stream<Pledge> Stream(PledgeId id) => new($"pledge/{id}", Retention.Business, OwnerOf(id, null));

    /// <summary>The same, as whose it is: what is sealed in it goes under a key of the member.</summary>
    public static StreamId Stream(PledgeId id, MemberId? member) => Stream(id) with { Person = OwnerOf(id, member) };

    public static Pledge Initial { get; } = new(null, [], null);

    /// <summary>Nothing is due after it; null while there is no end in sight.</summary>
    public LocalDate? LastDay => Earliest(Ended?.EndedOn, Terms.IsEmpty ? null : Terms[^1].Until);

    /// <summary>All that was promised up to and including a day, in order.</summary>
    public IEnumerable<PledgeDue> DueUntil(LocalDate day)
    {
        var last = Earliest(Ended?.EndedOn, day)!.Value;
        return Terms.Index().SelectMany(one =>
        {
            var next = one.Index + 1 < Terms.Count ? Terms[one.Index + 1].From.PlusDays(-1) : last;
            return one.Item.DaysUntil(LocalDate.Min(last, next)).Select(on => new PledgeDue(on, one.Item.Amount));
        });
    }

    public Pledge Evolve(IEvent happened) => happened switch
    {
        PledgeRecorded it => this with
        {
            Recorded = it,
            Terms = [new PledgeTerms(it.Amount, it.Interval, it.From, it.Until)],
        },
        PledgeRevised it => this with
        {
            Terms = Terms.Add(new PledgeTerms(it.Amount, it.Interval, it.From, it.Until)),
        },
        PledgeEnded ended => this with { Ended = ended },
        _ => this,
    };

    private static string OwnerOf(PledgeId id, MemberId? member) => member?.Value ?? $"pledge-{id}";

    private static LocalDate? Earliest(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? LocalDate.Min(first, second) : one ?? other;
}

/// <summary>What is given, how often, and for how long.</summary>
public sealed record PledgeTerms(Money Amount, PledgeInterval Interval, LocalDate From, LocalDate? Until)
{
    /// <summary>Every day on which a gift is due, up to and including a day.</summary>
    public IEnumerable<LocalDate> DaysUntil(LocalDate day)
    {
        var last = Until is { } end ? LocalDate.Min(end, day) : day;
        // From the first day each time: a 31st stays the last of its month and does not creep forward.
        return Enumerable.Range(0, Interval == PledgeInterval.Once ? 1 : int.MaxValue / Months)
            .Select(time => From.PlusMonths(time * Months)).TakeWhile(due => due <= last);
    }

    private int Months => Interval switch
    {
        PledgeInterval.Month => 1,
        PledgeInterval.Quarter => 3,
        _ => 12,
    };
}

/// <summary>What was promised for one day.</summary>
public sealed record PledgeDue(LocalDate On, Money Amount);
