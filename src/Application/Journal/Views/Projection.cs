using System.Text.Json;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>How a view comes from the journal, as the projector sees it: documents as JSON.</summary>
public abstract class Projection
{
    /// <summary>The name its documents are kept under.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Raise it when the same events must give other documents of the same form: stored ones are then built anew.
    /// Another form is noticed by itself.
    /// </summary>
    public virtual int Version => 1;

    /// <summary>What stored documents must be to be read.</summary>
    public abstract ViewShape Shape { get; }

    /// <summary>Which documents this event changes; none when it is of no interest.</summary>
    public abstract IEnumerable<string> Keys(Recorded recorded);

    internal abstract object Start(ReadOnlyMemory<byte>? stored);

    internal abstract object Next(object view, Recorded recorded);

    internal abstract byte[] Write(object view);
}

/// <summary>
/// A pure fold of events into documents: no clock, no lookup, no opening of what is sealed. The same fold serves the
/// live view, the view as of a moment in the past, and the check of one against the other.
/// </summary>
public abstract class Projection<TView> : Projection where TView : class
{
    private ViewShape? shape;

    public override ViewShape Shape => shape ??= ViewShape.Of(Name, Version, typeof(TView));

    /// <summary>The document before anything happened.</summary>
    public abstract TView Empty { get; }

    public abstract TView Evolve(TView view, Recorded recorded);

    internal override object Start(ReadOnlyMemory<byte>? stored) => stored is { } json ? Read(json) : Empty;

    internal override object Next(object view, Recorded recorded) => Evolve((TView)view, recorded);

    internal override byte[] Write(object view) =>
        JsonSerializer.SerializeToUtf8Bytes((TView)view, WijkboekJson.Views);

    internal static TView Read(ReadOnlyMemory<byte> json) =>
        JsonSerializer.Deserialize<TView>(json.Span, WijkboekJson.Views)
        ?? throw new JsonException($"A stored {typeof(TView).Name} is null.");
}
