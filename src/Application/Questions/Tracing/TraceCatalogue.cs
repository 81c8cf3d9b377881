namespace Wijkboek.Application.Questions.Tracing;

/// <summary>For every view that reports name: what facts are behind each of its figures.</summary>
public sealed class TraceCatalogue
{
    /// <summary>Before a key: the same figure over the period before.</summary>
    public const string Before = "before/";

    private readonly SortedDictionary<string, Func<Question, Task<TracedView>>> views = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Views => views.Keys;

    public TraceCatalogue Add(string view, Func<Question, Task<TracedView>> read)
    {
        views.Add(view, read);
        return this;
    }

    /// <summary>All figures of a view; null when it has none that are traced.</summary>
    public async Task<TracedView?> Read(Question question, string view)
    {
        if (!views.TryGetValue(view, out var read))
            return null;
        // The past is folded for this question alone; what is known now does not change until something happens.
        return question.AsOf is null
            ? await question.Views.Once(
                $"trace of {view}", $"{question.From:R}/{question.To:R}/{question.LastDay:R}", () => read(question))
            : await read(question);
    }

    /// <summary>Null when there is no such view, or no such figure in it over this period.</summary>
    public async Task<TracedFigure?> Find(Question question, string view, string key)
    {
        var (period, name) = key.StartsWith(Before, StringComparison.Ordinal)
            ? (question.Before(), key[Before.Length..])
            : (question, key);
        return (await Read(period, view))?.Find(name);
    }
}
