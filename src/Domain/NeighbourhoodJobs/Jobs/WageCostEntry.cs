using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <summary>
/// The money side of a month's wage: costs and subsidy gross, each on its own account. What the employer owes in
/// premiums is paid with the tax it withheld.
/// </summary>
internal static class WageCostEntry
{
    public static Decision Post(BookWageCost act, Books books)
    {
        var sides = Sides(act.Cost).Where(side => !side.Amount.IsZero).ToList();
        if (sides.Find(side => books.Chart.For(side.Role) is null) is { } missing)
            return AccountRefusals.NoneForRole(missing.Role);
        return books.Post(new EntryDraft(
            IdOf(act.Job, act.Month),
            LedgerJournal.General,
            act.BookedOn,
            [.. sides.Select(side => side.Line(books.Chart.For(side.Role)!.Number, act.Job.Value))],
            null,
            new EntryOrigin(nameof(BookWageCost), NeighbourhoodJob.Stream(act.Job).Id)));
    }

    public static EntryId IdOf(JobId job, YearMonth month) => new($"{job}-{month.Year:0000}-{month.Month:00}");

    private static IEnumerable<Side> Sides(WageCost cost) =>
    [
        Side.Debit(AccountRole.WageExpense, cost.Gross),
        Side.Debit(AccountRole.HolidayAllowanceExpense, cost.HolidayAllowance),
        Side.Debit(AccountRole.SocialChargesExpense, cost.EmployerCharges),
        Side.Debit(AccountRole.PensionExpense, cost.Pension),
        Side.Credit(AccountRole.NetWagesPayable, cost.NetWage),
        Side.Credit(AccountRole.PayrollTaxPayable, cost.PayrollTax + cost.EmployerCharges),
        Side.Credit(AccountRole.HolidayAllowanceReserve, cost.HolidayAllowance),
        Side.Credit(AccountRole.Creditors, cost.Pension),
        Side.Debit(AccountRole.WageCostSubsidyReceivable, cost.Subsidy),
        Side.Credit(AccountRole.WageCostSubsidy, cost.Subsidy),
    ];

    private sealed record Side(AccountRole Role, Money Amount, bool IsDebit)
    {
        public static Side Debit(AccountRole role, Money amount) => new(role, amount, true);

        public static Side Credit(AccountRole role, Money amount) => new(role, amount, false);

        public EntryLine Line(string account, string project) => IsDebit
            ? EntryLine.ToDebit(account, Amount, project)
            : EntryLine.ToCredit(account, Amount, null, project);
    }
}
