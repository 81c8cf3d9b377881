using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>The volunteer paid an allowance back; it was not enjoyed and counts no longer.</summary>
/// <param name="Year">Of the activity.</param>
/// <param name="TakenBackOn">When the money came in at the bank.</param>
public sealed record TakeBackAllowance(
    ClaimId Claim, MemberId Volunteer, int Year, LocalDate TakenBackOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(TakeBackAllowance act, VolunteerYear year, Books books)
    {
        if (year.Find(act.Claim) is not { } claim)
            return AllowanceRefusals.ClaimUnknown(act.Claim);
        if (claim.TakenBack is { } before)
            return before.TakenBackOn == act.TakenBackOn
                ? Decision.Nothing
                : AllowanceRefusals.AlreadyTakenBack(before);
        if (claim.Paid is not { } paid)
            return AllowanceRefusals.NotPaid(act.Claim);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return AllowanceRefusals.CorrectionReasonMissing;
        if (act.TakenBackOn < paid.PaidOn)
            return AllowanceRefusals.BeforeStep(act.TakenBackOn, paid.PaidOn);

        var back = new AllowanceTakenBack(
            act.Claim, act.Volunteer, claim.Month, claim.Amount, act.TakenBackOn, act.Reason);
        return Decision.Record(VolunteerYear.Stream(act.Volunteer, act.Year).Record(back)).And(books.PostAllowance(
            claim, nameof(TakeBackAllowance), "taken-back", LedgerJournal.Bank, act.TakenBackOn,
            AccountRole.Bank, AccountRole.AllowanceExpense));
    }
}
