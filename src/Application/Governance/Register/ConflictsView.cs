using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Governance.ConflictsOfInterest;

namespace Wijkboek.Application.Governance.Register;

public sealed record ConflictBook(ImmutableList<Traced<Conflict>> Conflicts);

public sealed class ConflictsView : Projection<ConflictBook>
{
    public const string Key = "conflicts-of-interest";

    public override string Name => "conflicts-of-interest";

    public override ConflictBook Empty { get; } = new([]);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is ConflictOfInterestDeclared or ConflictOfInterestWithdrawn ? [Key] : [];

    public override ConflictBook Evolve(ConflictBook view, Recorded recorded) => recorded.Event switch
    {
        ConflictOfInterestDeclared declared => new(
            view.Conflicts.Add(Traced.From(new Conflict(declared, null), recorded))),
        ConflictOfInterestWithdrawn withdrawn => new([.. view.Conflicts.Select(known =>
            known.What.Declared.Conflict == withdrawn.Conflict
                ? known.With(known.What with { Withdrawn = withdrawn }, recorded)
                : known)]),
        _ => view,
    };
}
