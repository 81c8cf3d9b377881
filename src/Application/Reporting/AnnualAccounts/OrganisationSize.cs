using Wijkboek.Application.Rates;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.AnnualAccounts;

/// <summary>How much of the annual accounts the law asks of an organisation of Title 9 (BW 2:395a to 2:397).</summary>
public enum OrganisationSize
{
    Micro,
    Small,
    MediumOrLarge,
}

/// <summary>What the size of one year goes by.</summary>
/// <param name="Turnover">All income: where it is not sure what counts, the careful reading.</param>
/// <param name="Employees">People under contract, on average over the days of the year.</param>
public sealed record SizeOfYear(int Year, LocalDate Start, Money Assets, Money Turnover, decimal Employees)
{
    /// <summary>By this year alone; null where the table does not reach it.</summary>
    public OrganisationSize? Alone => LimitsOn(Start) is not { } limits ? null
        : IsWithin(limits.Micro) ? OrganisationSize.Micro
        : IsWithin(limits.Small) ? OrganisationSize.Small
        : OrganisationSize.MediumOrLarge;

    public static SizeLimitRate? LimitsOn(LocalDate start) =>
        RateTables.SizeLimits.LastOrDefault(row => row.From <= start && (row.Until is not { } end || start <= end));

    /// <summary>
    /// Of the last of some years in a row: another size holds only once two years running have it (2:396(1)); the first
    /// year decides for itself and for the second (2:398(1)).
    /// </summary>
    public static OrganisationSize? Of(IEnumerable<SizeOfYear> years)
    {
        OrganisationSize? holds = null;
        OrganisationSize? before = null;
        foreach (var year in years)
        {
            if (before is null || year.Alone == before)
                holds = year.Alone;
            before = year.Alone;
        }

        return holds;
    }

    // Two of the three (2:395a(1), 2:396(1)).
    private bool IsWithin(SizeLimits limits)
    {
        bool[] met = [Assets <= limits.Assets, Turnover <= limits.Turnover, Employees < limits.Employees];
        return met.Count(one => one) >= 2;
    }
}
