using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Documents;

/// <summary>What lies beside the entries of one ledger year.</summary>
/// <param name="ByEntry">In the order in which they were attached; an entry without any is not in it.</param>
public sealed record EntryDocuments(
    ImmutableSortedDictionary<string, ImmutableList<DocumentAttached>> ByEntry) : IState<EntryDocuments>
{
    // Receipts are part of the books, and are kept as long (AWR art. 52).
    public static Stream<EntryDocuments> Stream(int year) => new($"documents/{year}", Retention.Tax(year));

    public static EntryDocuments Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, ImmutableList<DocumentAttached>>(StringComparer.Ordinal));

    public ImmutableList<DocumentAttached> Of(EntryId entry) => ByEntry.GetValueOrDefault(entry.Value) ?? [];

    public bool Has(EntryId entry, string sha256) => Of(entry).Any(document => document.Sha256 == sha256);

    public EntryDocuments Evolve(IEvent happened) => happened switch
    {
        DocumentAttached attached => With(attached.Entry, Of(attached.Entry).Add(attached)),
        DocumentDetached detached => With(
            detached.Entry, Of(detached.Entry).RemoveAll(document => document.Sha256 == detached.Sha256)),
        _ => this,
    };

    private EntryDocuments With(EntryId entry, ImmutableList<DocumentAttached> documents) => new(
        documents.IsEmpty ? ByEntry.Remove(entry.Value) : ByEntry.SetItem(entry.Value, documents));
}
