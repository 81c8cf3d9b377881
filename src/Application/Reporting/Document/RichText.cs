namespace Wijkboek.Application.Reporting.Document;

/// <summary>
/// A text in runs. A plain string turns into one by itself. What must not break is bound by the layout.
/// </summary>
public sealed record RichText(IReadOnlyList<Inline> Runs)
{
    public static readonly RichText Empty = new([]);

    /// <summary>True when there is nothing to read.</summary>
    public bool IsEmpty => Runs.All(run => run is Inline.Run { Value.Length: 0 });

    public static implicit operator RichText(string text) => new([new Inline.Run(text)]);

    public static RichText FromString(string text) => text;

    public static RichText Bold(string text) => new([new Inline.Run(text, Emphasis.Bold)]);

    public static RichText Italic(string text) => new([new Inline.Run(text, Emphasis.Italic)]);

    public static RichText Warning(string text) => new([new Inline.Run(text, Emphasis.Warning)]);

    /// <summary>The text without its emphasis; page references are left out.</summary>
    public string Plain => string.Concat(Runs.OfType<Inline.Run>().Select(run => run.Value));

    public RichText Then(string text, Emphasis emphasis = Emphasis.Plain, FigureSource? source = null) =>
        new([.. Runs, new Inline.Run(text, emphasis) { Source = source }]);

    public RichText ThenPageOf(string anchor) => new([.. Runs, new Inline.PageOf(anchor)]);

    public bool Equals(RichText? other) => other is not null && Runs.SequenceEqual(other.Runs);

    public override int GetHashCode() =>
        Runs.Aggregate(17, (hash, run) => HashCode.Combine(hash, run));
}

public abstract record Inline
{
    private Inline()
    {
    }

    public sealed record Run(string Value, Emphasis Emphasis = Emphasis.Plain) : Inline
    {
        public FigureSource? Source { get; init; }
    }

    /// <summary>The number of the page on which the chapter or section with this anchor starts.</summary>
    public sealed record PageOf(string Anchor) : Inline;
}

public enum Emphasis
{
    Plain,
    Bold,
    Italic,

    /// <summary>Small and grey, beside a label: "noot 4".</summary>
    Muted,

    /// <summary>Bold in brick: a line that was crossed.</summary>
    Warning,
}

/// <summary>
/// Where a figure comes from: a view and the key in it, so that the web can link to the facts behind it.
/// </summary>
public sealed record FigureSource(string View, string Key);
