using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.Commitments;

namespace Wijkboek.Application.Finance.CommitmentOverview;

/// <summary>The commitments of one ledger year, and where in the journal each of their facts stands.</summary>
public sealed record CommitmentYear(
    Commitments Commitments, ImmutableSortedDictionary<string, ImmutableList<long>> Positions);

/// <summary>Per ledger year; a document has the name of the stream it is folded from.</summary>
public sealed class CommitmentYearsView : Projection<CommitmentYear>
{
    public override string Name => "commitment-years";

    public override CommitmentYear Empty { get; } = new(
        Commitments.Initial, ImmutableSortedDictionary.Create<string, ImmutableList<long>>(StringComparer.Ordinal));

    public override IEnumerable<string> Keys(Recorded recorded) => IdOf(recorded) is null ? [] : [recorded.Stream];

    public override CommitmentYear Evolve(CommitmentYear view, Recorded recorded)
    {
        var id = IdOf(recorded)!.Value.Value;
        return new CommitmentYear(
            view.Commitments.Evolve(recorded.Event),
            view.Positions.SetItem(id, (view.Positions.GetValueOrDefault(id) ?? []).Add(recorded.Position)));
    }

    private static CommitmentId? IdOf(Recorded recorded) => recorded.Event switch
    {
        ExpenseCommitted committed => committed.Commitment,
        CommitmentApproved approved => approved.Commitment,
        CommitmentReleased released => released.Commitment,
        _ => null,
    };
}
