using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>
/// Agrees that a batch is paid. One person is enough who neither drew it up nor is paid by it and has a mandate for the
/// whole amount; otherwise two are.
/// </summary>
/// <param name="Mandate">By which the approver may do it alone; left out, a second person is needed.</param>
public sealed record ApprovePaymentBatch(PaymentBatchId Batch, LocalDate ApprovedOn, MandateId? Mandate = null) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="batch">Of that name.</param>
    /// <param name="mandate">The one that is named; null when none is.</param>
    /// <param name="approver">Who asks.</param>
    public static Decision Decide(ApprovePaymentBatch act, PaymentBatch batch, Mandate? mandate, Actor approver)
    {
        if (batch.DrawnUp is not { } drawnUp)
            return PaymentRefusals.BatchUnknown(act.Batch);
        if (batch.Approvals.Find(one => one.ApprovedBy == approver.Id) is { } before)
            return before.ApprovedOn == act.ApprovedOn
                ? Decision.Nothing
                : PaymentRefusals.AlreadyApprovedBy(act.Batch, before.ApprovedOn);
        if (batch.Withdrawn is { } withdrawn)
            return PaymentRefusals.AlreadyWithdrawn(act.Batch, withdrawn.WithdrawnOn);
        if (batch.Sent is { } sent)
            return PaymentRefusals.AlreadySent(act.Batch, sent.SentOn);
        if (act.ApprovedOn < drawnUp.DrawnUpOn)
            return PaymentRefusals.BeforeStep(drawnUp.DrawnUpOn);
        if (mandate is not null && MandateRefuses(act, drawnUp, mandate, approver) is { } refusal)
            return refusal;
        var alone = mandate is not null && drawnUp.Total <= mandate.Limit
            && !mandate.NeedsSecondSignature(drawnUp.Total);
        return PaymentBatch.Stream(act.Batch).Record(new PaymentBatchApproved(
            act.Batch, drawnUp.Total, act.ApprovedOn, approver.Id, act.Mandate, alone));
    }

    private static Refusal? MandateRefuses(
        ApprovePaymentBatch act, PaymentBatchDrawnUp drawnUp, Mandate mandate, Actor approver)
    {
        var id = act.Mandate!.Value;
        if (mandate.Holder is not { } holder)
            return MandateRefusals.Unknown(id);
        if (!approver.Is(holder))
            return PaymentRefusals.MandateNotYours(id);
        if (!mandate.CoversOn(act.ApprovedOn))
            return PaymentRefusals.MandateNotHeld(id, act.ApprovedOn);
        return drawnUp.Lines.FirstOrDefault(line => !mandate.CoversLine(line.Account, line.Project)) is { } outside
            ? PaymentRefusals.MandateTooNarrow(id, outside.Account)
            : null;
    }
}
