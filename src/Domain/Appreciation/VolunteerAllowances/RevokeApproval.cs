using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>An approval was a mistake and nothing was paid yet: the claim waits for a decision again.</summary>
/// <param name="Year">Of the activity.</param>
public sealed record RevokeApproval(
    ClaimId Claim, MemberId Volunteer, int Year, LocalDate RevokedOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(RevokeApproval act, VolunteerYear year, Books books, Actor actor)
    {
        if (year.Find(act.Claim) is not { } claim)
            return AllowanceRefusals.ClaimUnknown(act.Claim);
        if ((claim.Ended ?? claim.InBatch) is { } ended)
            return ended;
        if (claim.Approved is not { } approved)
            return claim.Revoked?.RevokedOn == act.RevokedOn
                ? Decision.Nothing
                : AllowanceRefusals.NotApproved(act.Claim);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return AllowanceRefusals.CorrectionReasonMissing;
        if (act.RevokedOn < approved.ApprovedOn)
            return AllowanceRefusals.BeforeStep(act.RevokedOn, approved.ApprovedOn);

        var revoked = new AllowanceApprovalRevoked(
            act.Claim, act.Volunteer, claim.Month, claim.Amount, act.RevokedOn, actor.Id, act.Reason);
        return Decision.Record(VolunteerYear.Stream(act.Volunteer, act.Year).Record(revoked)).And(books.PostAllowance(
            claim, nameof(RevokeApproval), "revoked", LedgerJournal.General, act.RevokedOn,
            AccountRole.AllowancesPayable, AccountRole.AllowanceExpense));
    }
}
