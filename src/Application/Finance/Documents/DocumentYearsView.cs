using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.Documents;

namespace Wijkboek.Application.Finance.Documents;

/// <summary>What lies beside the entries of a ledger year.</summary>
/// <param name="Positions">Where in the journal it stands, per entry.</param>
public sealed record DocumentYear(
    EntryDocuments Documents, ImmutableSortedDictionary<string, ImmutableList<long>> Positions);

/// <summary>Per ledger year; a document has the name of the stream it is folded from.</summary>
public sealed class DocumentYearsView : Projection<DocumentYear>
{
    public override string Name => "document-years";

    public override DocumentYear Empty { get; } = new(
        EntryDocuments.Initial, ImmutableSortedDictionary.Create<string, ImmutableList<long>>(StringComparer.Ordinal));

    public override IEnumerable<string> Keys(Recorded recorded) => EntryOf(recorded) is null ? [] : [recorded.Stream];

    public override DocumentYear Evolve(DocumentYear view, Recorded recorded)
    {
        var entry = EntryOf(recorded)!;
        return new DocumentYear(
            view.Documents.Evolve(recorded.Event),
            view.Positions.SetItem(entry, (view.Positions.GetValueOrDefault(entry) ?? []).Add(recorded.Position)));
    }

    private static string? EntryOf(Recorded recorded) => recorded.Event switch
    {
        DocumentAttached attached => attached.Entry.Value,
        DocumentDetached detached => detached.Entry.Value,
        _ => null,
    };
}
