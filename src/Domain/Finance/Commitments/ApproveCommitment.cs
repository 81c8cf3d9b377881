using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Domain.Finance.Commitments;

/// <summary>The second signature: by another person than who committed, and one whom the mandate allows.</summary>
/// <param name="Year">The ledger year of the commitment.</param>
public sealed record ApproveCommitment(CommitmentId Commitment, int Year, LocalDate On) : IAct
{
    public static Decision Decide(ApproveCommitment act, Actor actor, Commitments commitments, Mandate mandate)
    {
        if (commitments.Find(act.Commitment) is not { } commitment)
            return CommitmentRefusals.Unknown(act.Commitment);
        var signer = new MemberId(actor.Id);
        if (commitment.Approved is { } before)
            return before.By == signer && before.ApprovedOn == act.On
                ? Decision.Nothing
                : CommitmentRefusals.AlreadyApproved(act.Commitment, before.ApprovedOn);
        if (!commitment.Committed.SecondSignature)
            return CommitmentRefusals.NoSignatureAsked(act.Commitment);
        if (commitment.Released is { } released)
            return CommitmentRefusals.AlreadyReleased(act.Commitment, released.ReleasedOn);
        if (signer == commitment.Committed.Holder || !mandate.MaySignSecond(signer))
            return CommitmentRefusals.MayNotSign(act.Commitment);
        if (act.On < commitment.Committed.CommittedOn)
            return CommitmentRefusals.BeforeCommitment(commitment.Committed.CommittedOn);
        return Commitments.Stream(act.Year)
            .Record(new CommitmentApproved(act.Year, act.Commitment, signer, act.On));
    }
}
