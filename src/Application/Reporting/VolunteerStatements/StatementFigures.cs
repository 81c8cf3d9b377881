using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.VolunteerStatements;

/// <summary>What one volunteer got for one calendar year, by the month of the activity or voucher.</summary>
/// <param name="Months">Those in which there was something that was paid, given or received.</param>
/// <param name="Payments">In the order in which they were made.</param>
/// <param name="Given">Allowances of the year that became a gift.</param>
/// <param name="Open">Asked or approved, and not paid yet.</param>
internal sealed record StatementFigures(
    VolunteerFigures Whole, IReadOnlyList<(YearMonth Month, Benefits Enjoyed)> Months,
    IReadOnlyList<AllowanceClaim> Payments, Money Given, Money Open)
{
    public MemberId Volunteer => Whole.Volunteer;

    public Benefits Enjoyed { get; } = Months.Aggregate(Benefits.None, (sum, month) => sum.And(month.Enjoyed));

    /// <summary>Everybody who was paid, gave or received something in the year.</summary>
    public static IReadOnlyList<StatementFigures> Of(
        IEnumerable<AllowanceYear> years, int year, VolunteerMaxima maxima)
    {
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        return
        [
            .. years.SelectMany(one => AllowanceFigures.Of([one], first, last, maxima)
                    .Select(figures => Of(one, figures)))
                .Where(figures => figures.Months.Count > 0),
        ];
    }

    private static StatementFigures Of(AllowanceYear year, VolunteerFigures figures)
    {
        var claims = year.Claims.Select(traced => traced.Claim).ToList();
        var settled = year with
        {
            Claims = year.Claims.FindAll(traced => traced.Claim.State is ClaimState.Paid or ClaimState.Given),
        };
        return new StatementFigures(
            figures,
            [.. settled.Months().OrderBy(month => month.Key).Select(month => (month.Key, month.Value))],
            [.. claims.Where(claim => claim.State == ClaimState.Paid).OrderBy(claim => claim.Paid!.PaidOn)],
            claims.Where(claim => claim.State == ClaimState.Given).Sum(claim => claim.Amount),
            claims.Where(claim => claim.State is ClaimState.Claimed or ClaimState.Approved or ClaimState.Ordered)
                .Sum(claim => claim.Amount));
    }
}
