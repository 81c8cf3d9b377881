using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Commitments;

/// <summary>
/// A commitment no longer takes from the budget: its invoice is in the ledger, or it fell through, with a reason.
/// </summary>
/// <param name="Entry">The entry of the invoice, in the same ledger year; left out when it fell through.</param>
public sealed record ReleaseCommitment(
    CommitmentId Commitment, int Year, LocalDate On, EntryId? Entry = null, Personal<string>? Reason = null) : IAct
{
    public static Decision Decide(ReleaseCommitment act, Commitments commitments, LedgerYear year)
    {
        if (commitments.Find(act.Commitment) is not { } commitment)
            return CommitmentRefusals.Unknown(act.Commitment);
        if (commitment.Released is { } before)
            return before.ReleasedOn == act.On && before.Entry == act.Entry
                ? Decision.Nothing
                : CommitmentRefusals.AlreadyReleased(act.Commitment, before.ReleasedOn);
        if (act.On < commitment.Committed.CommittedOn)
            return CommitmentRefusals.BeforeCommitment(commitment.Committed.CommittedOn);
        var refusal = act.Entry is { } entry
            ? InvoiceRefuses(entry, commitment, year)
            : string.IsNullOrWhiteSpace(act.Reason?.Plain) ? CommitmentRefusals.ReasonMissing : null;
        return refusal is not null
            ? refusal
            : Commitments.Stream(act.Year)
                .Record(new CommitmentReleased(act.Year, act.Commitment, act.On, act.Entry, act.Reason));
    }

    private static Refusal? InvoiceRefuses(EntryId entry, Commitment commitment, LedgerYear year)
    {
        var committed = commitment.Committed;
        if (commitment.State == CommitmentState.AwaitsSignature)
            return CommitmentRefusals.SignatureAwaited(committed.Commitment);
        if (!year.Entries.TryGetValue(entry, out var posted))
            return LedgerRefusals.EntryUnknown(entry);
        var pays = !year.Reversed.Contains(entry)
            && posted.Lines.Any(line => line.Account == committed.Account && line.Debit.IsPositive);
        return pays ? null : CommitmentRefusals.EntryNotForIt(entry, committed.Account);
    }
}
