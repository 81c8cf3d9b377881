using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <param name="Year">Of the activity.</param>
public sealed record PayAllowance(ClaimId Claim, MemberId Volunteer, int Year, LocalDate PaidOn) : IAct
{
    public static Decision Decide(PayAllowance act, VolunteerYear year, Books books)
    {
        if (year.Find(act.Claim) is not { } claim)
            return AllowanceRefusals.ClaimUnknown(act.Claim);
        if (claim is { TakenBack: null, Paid: { } before } && before.PaidOn == act.PaidOn)
            return Decision.Nothing;
        if ((claim.Ended ?? claim.InBatch) is { } ended)
            return ended;
        if (claim.Approved is not { } approved)
            return AllowanceRefusals.NotApproved(act.Claim);
        if (act.PaidOn < approved.ApprovedOn)
            return AllowanceRefusals.BeforeStep(act.PaidOn, approved.ApprovedOn);

        var paid = new AllowancePaid(act.Claim, act.Volunteer, claim.Month, claim.Amount, act.PaidOn);
        return Decision.Record(VolunteerYear.Stream(act.Volunteer, act.Year).Record(paid)).And(books.PostAllowance(
            claim, nameof(PayAllowance), AllowanceEntry.PaymentStep, LedgerJournal.Bank, act.PaidOn,
            AccountRole.AllowancesPayable, AccountRole.Bank));
    }
}
