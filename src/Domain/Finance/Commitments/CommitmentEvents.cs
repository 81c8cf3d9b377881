using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Domain.Finance.Commitments;

/// <summary>Somebody with a mandate bound the cooperative to an expense; the invoice comes later.</summary>
/// <param name="Year">The ledger year whose budget it takes from.</param>
/// <param name="SecondSignature">True when it binds only after a second person agreed.</param>
[StoredAs("expense_committed", Module.Finance)]
public sealed record ExpenseCommitted(
    int Year,
    CommitmentId Commitment,
    MandateId Mandate,
    MemberId Holder,
    string Account,
    string? Project,
    Money Amount,
    LocalDate CommittedOn,
    bool SecondSignature,
    Personal<string> Text) : IEvent;

/// <param name="By">The second person.</param>
[StoredAs("commitment_approved", Module.Finance)]
public sealed record CommitmentApproved(
    int Year, CommitmentId Commitment, MemberId By, LocalDate ApprovedOn) : IEvent;

/// <summary>It takes from the budget no longer: the invoice was booked, or it fell through.</summary>
/// <param name="Entry">The entry of the invoice; null when it fell through.</param>
[StoredAs("commitment_released", Module.Finance)]
public sealed record CommitmentReleased(
    int Year, CommitmentId Commitment, LocalDate ReleasedOn, EntryId? Entry, Personal<string>? Reason) : IEvent;

public readonly record struct CommitmentId(string Value) : IIdentifier<CommitmentId>
{
    public static CommitmentId From(string value) => new(value);
    public override string ToString() => Value;
}
