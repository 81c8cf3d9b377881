using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>What a batch of payments does to a claim: the money itself is booked with the batch.</summary>
public static class AllowancePayments
{
    /// <summary>Puts an approved claim in a batch, so that nothing else pays it.</summary>
    public static Decision Order(VolunteerYear year, ClaimId id, PaymentBatchId batch, LocalDate on)
    {
        if (year.Find(id) is not { } claim)
            return AllowanceRefusals.ClaimUnknown(id);
        if ((claim.Ended ?? claim.InBatch) is { } ended)
            return ended;
        if (claim.Approved is not { } approved)
            return AllowanceRefusals.NotApproved(id);
        return on < approved.ApprovedOn
            ? AllowanceRefusals.BeforeStep(on, approved.ApprovedOn)
            : Record(claim, new AllowancePaymentOrdered(
                id, claim.Claimed.Volunteer, claim.Month, claim.Amount, batch, on));
    }

    /// <summary>The bank took it: from now on the claim is paid.</summary>
    public static Decision Pay(VolunteerYear year, ClaimId id, PaymentBatchId batch, LocalDate on) =>
        In(year, id, claim => claim.Paid is null
            ? Record(claim, new AllowancePaid(id, claim.Claimed.Volunteer, claim.Month, claim.Amount, on, batch))
            : Decision.Nothing);

    /// <summary>The bank had not taken it after all.</summary>
    public static Decision Unsettle(VolunteerYear year, ClaimId id, PaymentBatchId batch, LocalDate on) =>
        In(year, id, claim => Record(claim, new AllowancePaymentUnsettled(
            id, claim.Claimed.Volunteer, claim.Month, claim.Amount, batch, on)));

    /// <summary>It was not paid after all, or came back.</summary>
    public static Decision Release(VolunteerYear year, ClaimId id, PaymentBatchId batch, LocalDate on) =>
        In(year, id, claim => Record(claim, new AllowancePaymentReleased(
            id, claim.Claimed.Volunteer, claim.Month, claim.Amount, batch, on)));

    /// <summary>It had not come back: it stands in its batch again, and is paid when the bank took it.</summary>
    /// <param name="paidOn">The day on which the bank took it; null when it did not.</param>
    public static Decision Restore(
        VolunteerYear year, ClaimId id, PaymentBatchId batch, LocalDate on, LocalDate? paidOn) =>
        Order(year, id, batch, on).AndThen(() =>
            paidOn is { } day ? Pay(year, id, batch, day) : Decision.Nothing);

    // What the volunteer paid back is settled between both; the bank cannot undo it any more.
    private static Decision In(VolunteerYear year, ClaimId id, Func<AllowanceClaim, Decision> then) =>
        year.Find(id) switch
        {
            null => AllowanceRefusals.ClaimUnknown(id),
            { TakenBack: { } back } => AllowanceRefusals.AlreadyTakenBack(back),
            { } claim => then(claim),
        };

    private static Decision Record(AllowanceClaim claim, IEvent happened) =>
        VolunteerYear.Stream(claim.Claimed.Volunteer, claim.Month.Year).Record(happened);
}
