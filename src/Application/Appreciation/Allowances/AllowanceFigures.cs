using Wijkboek.Application.Questions;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.Allowances;

/// <summary>What the claims add up to: payments by their day, all else by the month of the activity.</summary>
public static class AllowanceFigures
{
    public static AllowanceYearsView View { get; } = new();

    public static async Task<IReadOnlyList<AllowanceYear>> Read(Question question) =>
        [.. (await question.All(View)).OrderBy(year => year.Key, StringComparer.Ordinal).Select(year => year.Value)];

    public static PaidAllowances PaidIn(IEnumerable<AllowanceYear> years, LocalDate from, LocalDate to) => new(
        [.. years.SelectMany(year => year.Claims)
            .Where(traced => traced.Claim.Paid is { } paid && from <= paid.PaidOn && paid.PaidOn <= to)
            .OrderBy(traced => traced.Claim.Paid!.PaidOn)
            .ThenBy(traced => traced.Claim.Claimed.Claim.Value, StringComparer.Ordinal)]);

    /// <summary>Every volunteer with a claim for a month that touches the period.</summary>
    public static IReadOnlyList<VolunteerFigures> Of(
        IEnumerable<AllowanceYear> years, LocalDate from, LocalDate to, VolunteerMaxima maxima) =>
        [.. years
            .Select(year => (Year: year, Within: Within(year, from, to)))
            .Where(row => row.Within.Count > 0)
            .Select(row => new VolunteerFigures(
                row.Within[0].Claimed.Volunteer,
                row.Within[0].Month.Year,
                AllowanceAmounts.Of(row.Within),
                row.Year.Claims.Select(traced => traced.Claim).Where(claim => claim.Counts).Sum(claim => claim.Amount),
                maxima.In(row.Within[0].Month)?.PerYear,
                MonthsOf(row.Within, maxima)))];

    private static IReadOnlyList<MonthFigures> MonthsOf(IEnumerable<AllowanceClaim> claims, VolunteerMaxima maxima) =>
        [.. claims.GroupBy(claim => claim.Month).OrderBy(month => month.Key).Select(month => new MonthFigures(
            month.Key,
            AllowanceAmounts.Of([.. month]),
            month.Where(claim => claim.Counts).Sum(claim => claim.Amount),
            maxima.In(month.Key)?.PerMonth))];

    private static List<AllowanceClaim> Within(AllowanceYear year, LocalDate from, LocalDate to) =>
        [.. year.Claims.Select(traced => traced.Claim)
            .Where(claim => claim.Month.FirstDay() <= to && from <= claim.Month.LastDay())];
}

public sealed record PaidAllowances(IReadOnlyList<TracedClaim> Claims)
{
    public int People => Claims.Select(traced => traced.Claim.Claimed.Volunteer).Distinct().Count();

    public int Payments => Claims.Count;

    public Money Amount => Claims.Sum(traced => traced.Claim.Amount);
}

/// <param name="Counted">What counts towards the maximum of the whole year.</param>
/// <param name="Maximum">Null when the table has no row for the year.</param>
public sealed record VolunteerFigures(
    MemberId Volunteer, int Year, AllowanceAmounts Amounts, Money Counted, Money? Maximum,
    IReadOnlyList<MonthFigures> Months);

/// <param name="Counted">What counts towards the maximum of the month.</param>
/// <param name="Maximum">Null when the table has no row for the month.</param>
public sealed record MonthFigures(YearMonth Month, AllowanceAmounts Amounts, Money Counted, Money? Maximum);

/// <summary>All that was asked, and what of it was approved, paid, refused, waived or given.</summary>
public sealed record AllowanceAmounts(
    Money Claimed, Money Approved, Money Paid, Money Rejected, Money Waived, Money Given)
{
    public static AllowanceAmounts Of(IReadOnlyList<AllowanceClaim> claims) => new(
        claims.Sum(claim => claim.Amount),
        Sum(claims, claim => claim.Approved is not null),
        Sum(claims, claim => claim.Paid is not null),
        Sum(claims, claim => claim.Rejected is not null),
        Sum(claims, claim => claim.State == ClaimState.Waived),
        Sum(claims, claim => claim.State == ClaimState.Given));

    private static Money Sum(IEnumerable<AllowanceClaim> claims, Func<AllowanceClaim, bool> which) =>
        claims.Where(which).Sum(claim => claim.Amount);
}
