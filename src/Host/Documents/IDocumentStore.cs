namespace Wijkboek.Host.Documents;

/// <summary>
/// The files beside entries, each kept once per cooperative under its SHA-256. Which entries they lie beside is in the
/// journal.
/// </summary>
internal interface IDocumentStore
{
    /// <summary>What is kept already stays as it is.</summary>
    Task Keep(string cooperative, KeptDocument document, CancellationToken cancellation);

    /// <summary>Null when it is not kept here.</summary>
    Task<KeptDocument?> Find(string cooperative, string sha256, CancellationToken cancellation);

    /// <summary>The hashes of all that is kept.</summary>
    Task<IReadOnlySet<string>> All(string cooperative, CancellationToken cancellation);

    /// <summary>Of a file that lies beside no entry any more.</summary>
    Task Remove(string cooperative, string sha256, CancellationToken cancellation);
}
