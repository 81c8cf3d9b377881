using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.LedgerBook;

/// <summary>The entries of one calendar month. A month stays small however old the cooperative grows.</summary>
public sealed record LedgerMonth(ImmutableList<PostedEntry> Entries);

/// <param name="Position">Where in the journal the entry stands: what a figure is traced back to.</param>
public sealed record PostedEntry(EntryPosted Entry, long Position, string Actor);

public sealed class LedgerMonthView : Projection<LedgerMonth>
{
    public override string Name => "ledger-months";

    public override LedgerMonth Empty { get; } = new([]);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event is EntryPosted posted
        ? [$"{posted.Date.Year:0000}-{posted.Date.Month:00}"]
        : [];

    public override LedgerMonth Evolve(LedgerMonth view, Recorded recorded) => new(
        view.Entries.Add(new PostedEntry((EntryPosted)recorded.Event, recorded.Position, recorded.Actor)));
}
