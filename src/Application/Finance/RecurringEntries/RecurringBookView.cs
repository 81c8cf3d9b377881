using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.RecurringEntries;

namespace Wijkboek.Application.Finance.RecurringEntries;

/// <summary>The entries that come back as the rules know them, with where in the journal they stand.</summary>
public sealed record RecurringBook(RecurringRegister Register, ImmutableList<long> Positions);

public sealed class RecurringBookView : Projection<RecurringBook>
{
    public const string Key = "register";

    public override string Name => "recurring-entries";

    public override RecurringBook Empty { get; } = new(RecurringRegister.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event
        is RecurringEntryArranged or RecurringEntryPosted or RecurringEntryStopped
        ? [Key]
        : [];

    public override RecurringBook Evolve(RecurringBook view, Recorded recorded) =>
        new(view.Register.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}
