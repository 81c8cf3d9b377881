namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>A claim was made by mistake: who made it takes it back, before anybody decides on it.</summary>
/// <param name="Year">Of the activity.</param>
public sealed record WithdrawClaim(
    ClaimId Claim, MemberId Volunteer, int Year, LocalDate WithdrawnOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawClaim act, VolunteerYear year, Actor actor)
    {
        if (year.Find(act.Claim) is not { } claim)
            return AllowanceRefusals.ClaimUnknown(act.Claim);
        if (claim.Withdrawn?.WithdrawnOn == act.WithdrawnOn)
            return Decision.Nothing;
        if (claim.Ended is { } ended)
            return ended;
        if (claim.Approved is { } approved)
            return AllowanceRefusals.ApprovedNotWithdrawn(approved);
        if (!actor.Is(act.Volunteer) && actor.Id != claim.Claimed.RecordedBy)
            return AllowanceRefusals.WithdrawnByOther;
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return AllowanceRefusals.CorrectionReasonMissing;
        if (act.WithdrawnOn < claim.Claimed.ClaimedOn)
            return AllowanceRefusals.BeforeStep(act.WithdrawnOn, claim.Claimed.ClaimedOn);
        return VolunteerYear.Stream(act.Volunteer, act.Year).Record(new AllowanceClaimWithdrawn(
            act.Claim, act.Volunteer, claim.Month, claim.Amount, act.WithdrawnOn, act.Reason));
    }
}
