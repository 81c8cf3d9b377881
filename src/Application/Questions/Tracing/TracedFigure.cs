namespace Wijkboek.Application.Questions.Tracing;

/// <summary>A figure with the facts that make it: what an auditor opens to see why it is what it is.</summary>
/// <param name="Contributions">By position; each fact once.</param>
public sealed record TracedFigure(FigureUnit Unit, IReadOnlyList<Contribution> Contributions)
{
    /// <summary>The figure itself; null when it is derived, such as a share: its parts do not add up to it.</summary>
    public long? Total => Unit == FigureUnit.Derived ? null : Contributions.Sum(part => part.Amount);

    /// <summary>One contribution per fact, in the order of the journal.</summary>
    public static TracedFigure Of(FigureUnit unit, IEnumerable<Contribution> parts) => new(
        unit,
        [
            .. parts.GroupBy(part => part.Position)
                .Select(fact => new Contribution(fact.Key, fact.Sum(part => part.Amount)))
                .OrderBy(fact => fact.Position),
        ]);
}

/// <param name="Position">Where in the journal the fact stands.</param>
/// <param name="Amount">
/// Cents, or how many it counts for: of several facts about one thing the first counts it, the others say more of it.
/// </param>
public readonly record struct Contribution(long Position, long Amount);

public enum FigureUnit
{
    Cents,
    Count,

    /// <summary>A ratio: the facts are those of its parts, in cents.</summary>
    Derived,
}
