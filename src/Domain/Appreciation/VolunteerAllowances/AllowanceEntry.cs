using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>The money side of a claim: one entry per step, named after the claim and the step.</summary>
internal static class AllowanceEntry
{
    public const string ApprovalStep = "approved";
    public const string PaymentStep = "paid";

    /// <summary>Names the entry of a step of a claim.</summary>
    public static EntryId IdOf(AllowanceClaim claim, string step) =>
        new($"{claim.Claimed.Claim}-{step}{Again(claim, step)}");

    public static Decision PostAllowance(
        this Books books, AllowanceClaim claim, string act, string step, LedgerJournal journal, LocalDate date,
        AccountRole debit, AccountRole credit) =>
        books.With(credit, account => books.PostAllowance(
            claim, act, step, journal, date, debit,
            EntryLine.ToCredit(account, claim.Amount, null, claim.Claimed.Project)));

    public static Decision PostAllowance(
        this Books books, AllowanceClaim claim, string act, string step, LedgerJournal journal, LocalDate date,
        AccountRole debit, EntryLine credit) =>
        books.With(debit, account => books.Post(new EntryDraft(
            IdOf(claim, step),
            journal,
            date,
            [EntryLine.ToDebit(account, claim.Amount, claim.Claimed.Project), credit],
            null,
            new EntryOrigin(act, VolunteerYear.Stream(claim.Claimed.Volunteer, claim.Month.Year).Id))));

    // After a revoked approval the same steps come once more, and an entry has a name of its own.
    private static string Again(AllowanceClaim claim, string step)
    {
        var time = step == ApprovalStep ? claim.Approvals + 1 : claim.Approvals;
        return time > 1 ? $"-{time}" : "";
    }
}
