namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <summary>What a month of a job cost, from the payroll.</summary>
/// <param name="Gross">Gross wage, without holiday allowance.</param>
/// <param name="HolidayAllowance">Set aside this month (vakantiebijslag).</param>
/// <param name="EmployerCharges">Premiums that the employer owes on top of the wage.</param>
/// <param name="Pension">Owed to the pension fund by the employer.</param>
/// <param name="PayrollTax">Withheld from the gross wage (loonheffing).</param>
/// <param name="Subsidy">Wage cost subsidy that the municipality owes for this month.</param>
public sealed record WageCost(
    Money Gross,
    Money HolidayAllowance,
    Money EmployerCharges,
    Money Pension,
    Money PayrollTax,
    Money Subsidy)
{
    /// <summary>What the job costs before subsidy.</summary>
    public Money Total => Gross + HolidayAllowance + EmployerCharges + Pension;

    public Money NetWage => Gross - PayrollTax;

    public bool IsPossible =>
        Gross.IsPositive && !NetWage.IsNegative && Subsidy <= Total
        && new[] { HolidayAllowance, EmployerCharges, Pension, PayrollTax, Subsidy }.All(amount => !amount.IsNegative);
}
