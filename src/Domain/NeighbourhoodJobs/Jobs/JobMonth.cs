using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <summary>What a job cost in a month, as it stands in the books.</summary>
/// <param name="Entry">The entry that holds it.</param>
/// <param name="Typed">What was typed; null when it came with a payroll journal.</param>
public sealed record JobMonth(LocalDate BookedOn, EntryId Entry, JobCost Cost, WageCostBooked? Typed);

/// <summary>What a month of a job cost, by what kind of account it stands on.</summary>
/// <param name="Other">Costs of the payroll on any other account, such as travel.</param>
/// <param name="Subsidy">Wage cost subsidy; above zero.</param>
public sealed record JobCost(
    Money Gross, Money HolidayAllowance, Money EmployerCharges, Money Pension, Money Other, Money Subsidy)
{
    /// <summary>Before subsidy.</summary>
    public Money Total => Gross + HolidayAllowance + EmployerCharges + Pension + Other;

    public static JobCost Of(WageCost cost) => new(
        cost.Gross, cost.HolidayAllowance, cost.EmployerCharges, cost.Pension, Money.Zero, cost.Subsidy);

    /// <summary>The expense among lines of an entry.</summary>
    public static JobCost Of(IEnumerable<EntryLine> lines, ChartOfAccounts chart)
    {
        var byRole = lines.Where(line => chart.Find(line.Account) is { Kind: AccountKind.Expense })
            .ToLookup(line => chart.Find(line.Account)!.Role, line => line.Balance);
        var (gross, holiday) = (Sum(AccountRole.WageExpense), Sum(AccountRole.HolidayAllowanceExpense));
        var (charges, pension) = (Sum(AccountRole.SocialChargesExpense), Sum(AccountRole.PensionExpense));
        var subsidy = -Sum(AccountRole.WageCostSubsidy);
        var all = byRole.SelectMany(balances => balances).Sum();
        return new JobCost(
            gross, holiday, charges, pension, all - gross - holiday - charges - pension + subsidy, subsidy);

        Money Sum(AccountRole role) => byRole[role].Sum();
    }
}
