using System.Collections.Concurrent;

namespace Wijkboek.Host.Documents;

/// <summary>For installations without a database, which only tests have.</summary>
internal sealed class InMemoryDocumentStore : IDocumentStore
{
    private readonly ConcurrentDictionary<(string Cooperative, string Sha256), KeptDocument> documents = new();

    public Task Keep(string cooperative, KeptDocument document, CancellationToken cancellation)
    {
        documents.TryAdd((cooperative, document.Sha256), document);
        return Task.CompletedTask;
    }

    public Task<KeptDocument?> Find(string cooperative, string sha256, CancellationToken cancellation) =>
        Task.FromResult(documents.GetValueOrDefault((cooperative, sha256)));

    public Task<IReadOnlySet<string>> All(string cooperative, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlySet<string>>(documents.Keys
            .Where(key => key.Cooperative == cooperative).Select(key => key.Sha256).ToHashSet());

    public Task Remove(string cooperative, string sha256, CancellationToken cancellation)
    {
        documents.TryRemove((cooperative, sha256), out _);
        return Task.CompletedTask;
    }
}
