using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>What a transaction may have been for.</summary>
/// <param name="Score">From 0 to 100: how much speaks for it.</param>
/// <param name="Reason">The same in a Dutch sentence.</param>
/// <param name="Acts">What is done, in this order, by whoever takes it over.</param>
public sealed record Proposal(ProposalKind Kind, int Score, string Reason, IReadOnlyList<ProposedAct> Acts);

/// <param name="Act">The name of the act.</param>
/// <param name="Data">The act itself.</param>
public sealed record ProposedAct(string Act, object Data)
{
    public static ProposedAct Of(IAct act) => new(act.GetType().Name, act);
}

public enum ProposalKind
{
    ExistingEntry,
    OwnTransfer,
    PaymentBatch,
    PaymentReturn,
    AllowanceToPay,
    Contribution,
    ExpectedIncome,
    LearnedRule,
    AsBefore,
}
