namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <param name="Year">Of the activity.</param>
public sealed record RejectAllowance(
    ClaimId Claim, MemberId Volunteer, int Year, LocalDate RejectedOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(RejectAllowance act, VolunteerYear year, Actor rejector)
    {
        if (year.Find(act.Claim) is not { } claim)
            return AllowanceRefusals.ClaimUnknown(act.Claim);
        if (claim.Rejected is { } before)
            return before.RejectedOn == act.RejectedOn ? Decision.Nothing : AllowanceRefusals.AlreadyRejected(before);
        if (claim.Ended is { } ended)
            return ended;
        if (claim.Approved is { } approved)
            return AllowanceRefusals.AlreadyApproved(approved);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return AllowanceRefusals.ReasonMissing;
        if (act.RejectedOn < claim.Claimed.ClaimedOn)
            return AllowanceRefusals.BeforeStep(act.RejectedOn, claim.Claimed.ClaimedOn);
        return VolunteerYear.Stream(act.Volunteer, act.Year).Record(new AllowanceRejected(
            act.Claim, act.Volunteer, claim.Month, claim.Amount, act.RejectedOn, rejector.Id, act.Reason));
    }
}
