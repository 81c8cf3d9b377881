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

    /// <summary>Paid in the period, and not paid back before its end. Vouchers are no allowances here.</summary>
    public static PaidAllowances PaidIn(IEnumerable<AllowanceYear> years, LocalDate from, LocalDate to) => new(
        [.. years.SelectMany(year => year.Claims)
            .Where(traced => traced.Claim.IsPaidOn(to) && from <= traced.Claim.Paid!.PaidOn)
            .OrderBy(traced => traced.Claim.Paid!.PaidOn)
            .ThenBy(traced => traced.Claim.Claimed.Claim.Value, StringComparer.Ordinal)]);

    /// <summary>Every person with a claim for a month that touches the period, or a voucher received in one.</summary>
    public static IReadOnlyList<VolunteerFigures> Of(
        IEnumerable<AllowanceYear> years, LocalDate from, LocalDate to, VolunteerMaxima maxima) =>
        [.. years
            .Select(year => (Whole: year, Within: Within(year, from, to)))
            .Where(row => row.Within.Claims.Count + row.Within.Vouchers.Count > 0)
            .Select(row => Of(row.Whole, row.Within, maxima))];

    private static VolunteerFigures Of(AllowanceYear whole, AllowanceYear within, VolunteerMaxima maxima)
    {
        var months = MonthsOf(within, maxima);
        var sums = Sums.Of(whole.Claims, whole.Vouchers);
        return new VolunteerFigures(
            within.Claims.Select(traced => traced.Claim.Claimed.Volunteer)
                .Concat(within.Vouchers.Select(traced => traced.Received.Member)).First(),
            months[0].Month.Year,
            AllowanceAmounts.Of([.. within.Claims.Select(traced => traced.Claim)]),
            sums.Allowances,
            sums.InKind,
            maxima.In(months[0].Month)?.PerYear,
            months);
    }

    private static IReadOnlyList<MonthFigures> MonthsOf(AllowanceYear within, VolunteerMaxima maxima)
    {
        var claims = within.Claims.ToLookup(traced => traced.Claim.Month);
        var vouchers = within.Vouchers.ToLookup(traced => traced.Received.Month);
        return
        [
            .. claims.Select(month => month.Key).Concat(vouchers.Select(month => month.Key)).Distinct().Order()
                .Select(month =>
                {
                    var sums = Sums.Of(claims[month], vouchers[month]);
                    return new MonthFigures(
                        month,
                        AllowanceAmounts.Of([.. claims[month].Select(traced => traced.Claim)]),
                        sums.Allowances,
                        sums.InKind,
                        maxima.In(month)?.PerMonth);
                }),
        ];
    }

    private static AllowanceYear Within(AllowanceYear year, LocalDate from, LocalDate to)
    {
        return new(
            year.Claims.FindAll(traced => Touches(traced.Claim.Month)),
            year.Vouchers.FindAll(traced => Touches(traced.Received.Month)));

        bool Touches(YearMonth month) => month.FirstDay() <= to && from <= month.LastDay();
    }

    /// <summary>What counts towards a maximum, apart.</summary>
    private sealed record Sums(Money Allowances, Money InKind)
    {
        public static Sums Of(IEnumerable<TracedClaim> claims, IEnumerable<TracedVoucher> vouchers) => new(
            claims.Where(traced => traced.Claim.Counts).Sum(traced => traced.Claim.Amount),
            vouchers.Sum(traced => traced.Counted));
    }
}

public sealed record PaidAllowances(IReadOnlyList<TracedClaim> Claims)
{
    public int People => Claims.Select(traced => traced.Claim.Claimed.Volunteer).Distinct().Count();

    public int Payments => Claims.Count;

    public Money Amount => Claims.Sum(traced => traced.Claim.Amount);
}

/// <param name="Amounts">Of the claims for months within the period.</param>
/// <param name="Allowances">What claims of the whole year count towards its maximum.</param>
/// <param name="InKind">What vouchers of the whole year count towards the same maximum.</param>
/// <param name="Maximum">Null when the table has no row for the year.</param>
public sealed record VolunteerFigures(
    MemberId Volunteer, int Year, AllowanceAmounts Amounts, Money Allowances, Money InKind, Money? Maximum,
    IReadOnlyList<MonthFigures> Months)
{
    /// <summary>Allowances and vouchers together.</summary>
    public Money Counted => Allowances + InKind;
}

/// <param name="Allowances">What claims count towards the maximum of the month.</param>
/// <param name="InKind">What vouchers count towards the same maximum.</param>
/// <param name="Maximum">Null when the table has no row for the month.</param>
public sealed record MonthFigures(
    YearMonth Month, AllowanceAmounts Amounts, Money Allowances, Money InKind, Money? Maximum)
{
    /// <summary>Allowances and vouchers together.</summary>
    public Money Counted => Allowances + InKind;
}

/// <summary>All that was asked, and what became of it; what was approved may stand under a later step too.</summary>
public sealed record AllowanceAmounts(
    Money Claimed,
    Money Approved,
    Money Paid,
    Money Rejected,
    Money Waived,
    Money Given,
    Money Withdrawn,
    Money TakenBack)
{
    public static AllowanceAmounts Of(IReadOnlyList<AllowanceClaim> claims) => new(
        claims.Sum(claim => claim.Amount),
        Sum(claims, claim => claim.Approved is not null),
        Sum(claims, claim => claim.State == ClaimState.Paid),
        Sum(claims, claim => claim.State == ClaimState.Rejected),
        Sum(claims, claim => claim.State == ClaimState.Waived),
        Sum(claims, claim => claim.State == ClaimState.Given),
        Sum(claims, claim => claim.State == ClaimState.Withdrawn),
        Sum(claims, claim => claim.State == ClaimState.TakenBack));

    private static Money Sum(IEnumerable<AllowanceClaim> claims, Func<AllowanceClaim, bool> which) =>
        claims.Where(which).Sum(claim => claim.Amount);
}
