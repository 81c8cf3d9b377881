namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Stored views: derived from the journal, so they may be thrown away. Each view is read from one generation of
/// documents; a rebuild fills another beside it, which nobody reads until it takes the place of the old.
/// </summary>
public interface IViewStore
{
    /// <returns>Null when no documents of this form are kept.</returns>
    Task<IReadOnlyList<ViewDocument>?> Load(
        ViewShape view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken);

    /// <summary>As <see cref="Load"/>, for one key and within its cooperative.</summary>
    Task<IReadOnlyList<ViewDocument>?> Find(ViewShape view, ViewKey key, CancellationToken cancellationToken);

    /// <summary>All documents of a view of one cooperative, ordered by key.</summary>
    /// <returns>Null when no documents of this form are kept.</returns>
    Task<IReadOnlyList<ViewDocument>?> LoadAll(string tenant, ViewShape view, CancellationToken cancellationToken);

    /// <summary>How each view stands that is kept at all.</summary>
    Task<IReadOnlyDictionary<string, ViewStanding>> Standings(
        IReadOnlyCollection<string> views, CancellationToken cancellationToken);

    /// <summary>Where these views stopped, ordered by cooperative and view.</summary>
    Task<IReadOnlyList<ViewStop>> Stops(IReadOnlyCollection<string> views, CancellationToken cancellationToken);

    /// <summary>Where these views stopped of one cooperative, ordered by view.</summary>
    Task<IReadOnlyList<ViewStop>> StopsOf(
        string tenant, IReadOnlyCollection<string> views, CancellationToken cancellationToken);

    /// <summary>
    /// Documents, stops and progress in one transaction; false when a view no longer stands where it started from.
    /// </summary>
    Task<bool> Save(ViewBatch batch, CancellationToken cancellationToken);

    /// <summary>The right to do this work alone, until disposed of or until its holder is gone.</summary>
    /// <returns>Null while another has it.</returns>
    Task<IAsyncDisposable?> TryTake(ViewWork work, CancellationToken cancellationToken);

    /// <summary>
    /// A number for a new generation, and room for it. Only with the right to rebuild: what an earlier rebuild left
    /// unfinished is removed.
    /// </summary>
    Task<long> Begin(IReadOnlyCollection<string> views, CancellationToken cancellationToken);

    /// <summary>
    /// Documents of a generation that is being built. They are sure to be kept only once readers go over to that
    /// generation.
    /// </summary>
    Task Stage(long generation, IReadOnlyList<StagedDocument> documents, CancellationToken cancellationToken);

    Task<IReadOnlyList<ViewDocument>> LoadStaged(
        long generation, string view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken);

    /// <summary>Every reader goes over from the old generation to this one, in one transaction.</summary>
    Task Switch(BuiltViews built, CancellationToken cancellationToken);

    /// <summary>
    /// One cooperative's documents take the place of its old ones, in one transaction; false when a view no longer
    /// stands where they do.
    /// </summary>
    Task<bool> Replace(string tenant, BuiltViews built, CancellationToken cancellationToken);
}

public enum ViewWork
{
    Follow,
    Rebuild,
}

public readonly record struct ViewKey(string Tenant, string Key);

public sealed record ViewDocument(ViewKey Key, ReadOnlyMemory<byte> Data);

/// <param name="IsAgain">It takes the place of what was staged under this key; any other has a key of its own.</param>
public sealed record StagedDocument(string View, ViewDocument Document, bool IsAgain);

/// <param name="Edition">Rises with each replacement within the generation.</param>
/// <param name="Form">As <see cref="ViewShape.Form"/>.</param>
/// <param name="Progress">The sequence number up to which it is kept.</param>
public sealed record ViewStanding(long Generation, long Edition, string Form, long Progress);

/// <summary>
/// A view of one cooperative that an event stopped: its documents are those of the position before. Others go on.
/// </summary>
/// <param name="Position">Of the event; with its <paramref name="Type"/> as stored.</param>
/// <param name="Build">The program that could not go on: another one tries again.</param>
public sealed record ViewStop(string View, string Tenant, long Position, string Type, string Problem, string Build)
{
    public long LastGood => Position - 1;
}

/// <param name="Changed">Per view what changed; a view without changes moves on too.</param>
public sealed record ViewBatch(long From, long To, IReadOnlyDictionary<string, ViewChange> Changed);

/// <param name="Start">What the change was made from.</param>
public sealed record ViewChange(
    ViewStanding Start, IReadOnlyList<ViewDocument> Documents, IReadOnlyList<ViewStop> Stops);

/// <param name="Until">The sequence number up to which they were built.</param>
public sealed record BuiltViews(
    long Generation, IReadOnlyCollection<ViewShape> Views, long Until, IReadOnlyCollection<ViewStop> Stops);
