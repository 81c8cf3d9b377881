using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Gestures;

/// <summary>The gestures of one calendar year: together, so that no entry is counted as the cost of two.</summary>
public sealed record GestureYear(ImmutableDictionary<GestureId, Gesture> Gestures) : IState<GestureYear>
{
    public static Stream<GestureYear> Stream(int year) => new($"gestures/{year}", Retention.Business);

    public static GestureYear Initial { get; } = new(ImmutableDictionary<GestureId, Gesture>.Empty);

    public Gesture? Find(GestureId gesture) => Gestures.GetValueOrDefault(gesture);

    /// <summary>What gestures already name of the cost that an entry holds.</summary>
    public Money CountedOf(EntryId entry) => Gestures.Values
        .Where(gesture => gesture.Made.BookedAs == entry && gesture.Withdrawn is null)
        .Sum(gesture => gesture.Made.Cost ?? Money.Zero);

    public GestureYear Evolve(IEvent happened) => happened switch
    {
        GestureMade made => With(new Gesture(made)),
        IGestureFact fact => With(Gestures[fact.Gesture].After(fact)),
        _ => this,
    };

    private GestureYear With(Gesture gesture) => new(Gestures.SetItem(gesture.Made.Gesture, gesture));
}

/// <summary>One gesture and what became of it.</summary>
public sealed record Gesture(GestureMade Made, GestureEnded? Ended = null, GestureWithdrawn? Withdrawn = null)
{
    /// <summary>Made in a period or, when it is a standing promise, kept on at least one day of it.</summary>
    public bool IsIn(LocalDate from, LocalDate to) => Withdrawn is null && Made.On <= to
        && (Made.IsStanding ? !(Ended?.EndedOn < from) : from <= Made.On);

    public Gesture After(IGestureFact fact) => fact switch
    {
        GestureEnded ended => this with { Ended = ended },
        GestureWithdrawn withdrawn => this with { Withdrawn = withdrawn },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a gesture that was made."),
    };
}
