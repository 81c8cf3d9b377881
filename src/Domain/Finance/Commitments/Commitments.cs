using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.Commitments;

/// <summary>All commitments of one ledger year: what is left of its budget is then a plain sum.</summary>
public sealed record Commitments(ImmutableSortedDictionary<string, Commitment> All) : IState<Commitments>
{
    public static Stream<Commitments> Stream(int year) => new($"commitments/{year}", Retention.Business);

    public static Commitments Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, Commitment>(StringComparer.Ordinal));

    public Commitment? Find(CommitmentId id) => All.GetValueOrDefault(id.Value);

    /// <summary>What is promised on an account and not yet in the ledger, also where a signature is awaited.</summary>
    public Money OpenOn(string account) => All.Values
        .Where(commitment => commitment.IsOpen && commitment.Committed.Account == account)
        .Sum(commitment => commitment.Committed.Amount);

    public Commitments Evolve(IEvent happened) => happened switch
    {
        ExpenseCommitted committed => With(new Commitment(committed)),
        CommitmentApproved approved => With(All[approved.Commitment.Value] with { Approved = approved }),
        CommitmentReleased released => With(All[released.Commitment.Value] with { Released = released }),
        _ => this,
    };

    private Commitments With(Commitment commitment) =>
        new(All.SetItem(commitment.Committed.Commitment.Value, commitment));
}

public sealed record Commitment(
    ExpenseCommitted Committed, CommitmentApproved? Approved = null, CommitmentReleased? Released = null)
{
    /// <summary>Takes from the budget.</summary>
    public bool IsOpen => Released is null;

    public CommitmentState State => this switch
    {
        { Released.Entry: not null } => CommitmentState.Invoiced,
        { Released: not null } => CommitmentState.FellThrough,
        { Committed.SecondSignature: true, Approved: null } => CommitmentState.AwaitsSignature,
        _ => CommitmentState.Binding,
    };
}

/// <summary>How far a commitment has come.</summary>
public enum CommitmentState
{
    AwaitsSignature,
    Binding,
    Invoiced,
    FellThrough,
}
