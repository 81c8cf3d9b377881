using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Questions.Tracing;

/// <summary>The figures of one view over one period, by key, each with its facts.</summary>
public sealed class TracedView
{
    private readonly Dictionary<string, Func<TracedFigure>> figures = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Keys => figures.Keys;

    /// <summary>Several keys joined by a plus are their figures together.</summary>
    public const char Together = '+';

    /// <summary>Null when the view has no such figure.</summary>
    public TracedFigure? Find(string key)
    {
        if (figures.TryGetValue(key, out var figure))
            return figure();
        var keys = key.Split(Together);
        return keys.Length > 1 && Array.TrueForAll(keys, figures.ContainsKey)
            ? Sum([.. keys.Select(one => figures[one]())])
            : null;
    }

    /// <summary>Whether <see cref="Find"/> finds it; of a single figure without adding it up.</summary>
    public bool Has(string key) => figures.ContainsKey(key) || (key.Contains(Together) && Find(key) is not null);

    public TracedView Cents(string key, IEnumerable<TracedAmount> parts) =>
        Add(key, FigureUnit.Cents, parts.Select(part => new Contribution(part.Position, part.Amount.Cents)));

    public TracedView Derived(string key, IEnumerable<TracedAmount> parts) =>
        Add(key, FigureUnit.Derived, parts.Select(part => new Contribution(part.Position, part.Amount.Cents)));

    /// <summary>Each fact counts for one.</summary>
    public TracedView Count(string key, IEnumerable<long> positions) =>
        Add(key, FigureUnit.Count, positions.Select(position => new Contribution(position, 1)));

    /// <summary>Things with several facts each: the first fact counts, the others belong to it.</summary>
    public TracedView CountThings(string key, IEnumerable<IEnumerable<long>> things) => Add(
        key, FigureUnit.Count,
        things.SelectMany(facts => facts.Order().Select((position, i) => new Contribution(position, i == 0 ? 1 : 0))));

    /// <summary>A number that facts state, such as how many came.</summary>
    public TracedView Numbers(string key, IEnumerable<(long Position, int Amount)> parts) =>
        Add(key, FigureUnit.Count, parts.Select(part => new Contribution(part.Position, part.Amount)));

    private static TracedFigure? Sum(IReadOnlyList<TracedFigure> parts) =>
        parts.All(part => part.Unit == parts[0].Unit)
            ? TracedFigure.Of(parts[0].Unit, parts.SelectMany(part => part.Contributions))
            : null;

    private TracedView Add(string key, FigureUnit unit, IEnumerable<Contribution> parts)
    {
        figures.Add(key, () => TracedFigure.Of(unit, parts));
        return this;
    }
}

/// <param name="Position">Where in the journal the fact stands.</param>
public readonly record struct TracedAmount(long Position, Money Amount)
{
    public static TracedAmount operator -(TracedAmount part) => part with { Amount = -part.Amount };

    public static TracedAmount Negate(TracedAmount item) => -item;
}
