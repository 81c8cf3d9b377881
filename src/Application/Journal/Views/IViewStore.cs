namespace Wijkboek.Application.Journal.Views;

/// <summary>Stored views: derived from the journal, so they may be thrown away.</summary>
public interface IViewStore
{
    Task<IReadOnlyList<ViewDocument>> Load(
        string view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken);

    /// <summary>All documents of a view of one cooperative, ordered by key.</summary>
    Task<IReadOnlyList<ViewDocument>> LoadAll(string tenant, string view, CancellationToken cancellationToken);

    /// <summary>The sequence number up to which each view is kept; 0 for one that never ran.</summary>
    Task<IReadOnlyDictionary<string, long>> Progress(
        IReadOnlyCollection<string> views, CancellationToken cancellationToken);

    /// <summary>
    /// Documents and progress in one transaction; false when the progress was no longer where it started from.
    /// </summary>
    Task<bool> Save(ViewBatch batch, CancellationToken cancellationToken);

    /// <summary>The right to be the one projector, until disposed of; null while another has it.</summary>
    Task<IAsyncDisposable?> TryLead(CancellationToken cancellationToken);
}

public readonly record struct ViewKey(string Tenant, string Key);

public sealed record ViewDocument(ViewKey Key, ReadOnlyMemory<byte> Data);

/// <param name="Changed">Per view the documents that changed; a view without changes moves on too.</param>
public sealed record ViewBatch(
    long From, long To, IReadOnlyDictionary<string, IReadOnlyList<ViewDocument>> Changed);
