using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>Somebody else agrees to a claim; from then on the cooperative owes it.</summary>
/// <param name="Year">Of the activity.</param>
/// <param name="BookedOn">Date in the ledger, when it is not the day of approval: the last of the year, say.</param>
public sealed record ApproveAllowance(
    ClaimId Claim, MemberId Volunteer, int Year, LocalDate ApprovedOn, LocalDate? BookedOn = null) : IAct
{
    public static Decision Decide(ApproveAllowance act, VolunteerYear year, Books books, Actor approver)
    {
        if (year.Find(act.Claim) is not { } claim)
            return AllowanceRefusals.ClaimUnknown(act.Claim);
        var approved = new AllowanceApproved(
            act.Claim, act.Volunteer, claim.Month, claim.Amount, act.ApprovedOn, approver.Id);
        if (claim.Approved is { } before)
            return before == approved ? Decision.Nothing : AllowanceRefusals.AlreadyApproved(before);
        if (Refuses(act, claim, approver) is { } refusal)
            return refusal;

        var stream = VolunteerYear.Stream(act.Volunteer, act.Year);
        return Decision.Record(stream.Record(approved)).And(books.PostAllowance(
            claim, nameof(ApproveAllowance), AllowanceEntry.ApprovalStep, LedgerJournal.General,
            act.BookedOn ?? act.ApprovedOn, AccountRole.AllowanceExpense, AccountRole.AllowancesPayable));
    }

    private static Refusal? Refuses(ApproveAllowance act, AllowanceClaim claim, Actor approver)
    {
        if (claim.Ended is { } ended)
            return ended;
        if (approver.Is(act.Volunteer))
            return AllowanceRefusals.ApprovedByVolunteer;
        if (approver.Id == claim.Claimed.RecordedBy)
            return AllowanceRefusals.ApprovedByRecorder;
        if (act.ApprovedOn < claim.Claimed.ClaimedOn)
            return AllowanceRefusals.BeforeStep(act.ApprovedOn, claim.Claimed.ClaimedOn);
        return act.BookedOn < claim.Month.FirstDay()
            ? AllowanceRefusals.BeforeStep(act.BookedOn.Value, claim.Month.FirstDay())
            : null;
    }
}
