using Wijkboek.Application.Questions;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Resolutions;

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
        var enjoyed = whole.Months();
        var months = MonthsOf(within, enjoyed, maxima);
        return new VolunteerFigures(
            within.Claims.Select(traced => traced.Claim.Claimed.Volunteer)
                .Concat(within.Vouchers.Select(traced => traced.Received.Member)).First(),
            months[0].Month.Year,
            AllowanceAmounts.Of([.. within.Claims.Select(traced => traced.Claim)]),
            whole.Whole(),
            maxima.In(months[0].Month)?.PerYear,
            months)
        {
            IsTaxable = maxima.ArePassed(enjoyed),
            Resolutions = [.. whole.Passed.Select(passed => passed.Resolution).Distinct()],
        };
    }

    private static IReadOnlyList<MonthFigures> MonthsOf(
        AllowanceYear within, IReadOnlyDictionary<YearMonth, Benefits> enjoyed, VolunteerMaxima maxima)
    {
        var claims = within.Claims.ToLookup(traced => traced.Claim.Month);
        return
        [
            .. claims.Select(month => month.Key).Concat(within.Vouchers.Select(traced => traced.Received.Month))
                .Distinct().Order()
                .Select(month => new MonthFigures(
                    month,
                    AllowanceAmounts.Of([.. claims[month].Select(traced => traced.Claim)]),
                    enjoyed.GetValueOrDefault(month, Benefits.None),
                    maxima.In(month)?.PerMonth)),
        ];
    }

    private static AllowanceYear Within(AllowanceYear year, LocalDate from, LocalDate to)
    {
        return new(
            year.Claims.FindAll(traced => Touches(traced.Claim.Month)),
            year.Vouchers.FindAll(traced => Touches(traced.Received.Month)));

        bool Touches(YearMonth month) => month.FirstDay() <= to && from <= month.LastDay();
    }
}

public sealed record PaidAllowances(IReadOnlyList<TracedClaim> Claims)
{
    public int People => Claims.Select(traced => traced.Claim.Claimed.Volunteer).Distinct().Count();

    public int Payments => Claims.Count;

    public Money Amount => Claims.Sum(traced => traced.Claim.Amount);
}

/// <param name="Amounts">Of the claims for months within the period.</param>
/// <param name="Enjoyed">In the whole year.</param>
/// <param name="Maximum">Null when the table has no row for the year.</param>
public sealed record VolunteerFigures(
    MemberId Volunteer, int Year, AllowanceAmounts Amounts, Benefits Enjoyed, Money? Maximum,
    IReadOnlyList<MonthFigures> Months)
{
    /// <summary>Whether a maximum is passed: the whole amount of the year is then taxable.</summary>
    public bool IsTaxable { get; init; }

    /// <summary>The decisions of the board to go above a maximum.</summary>
    public IReadOnlyList<ResolutionNumber> Resolutions { get; init; } = [];

    /// <summary>Allowances for what was done, in the whole year.</summary>
    public Money Allowances => Enjoyed.Effort;

    /// <summary>Vouchers of the whole year.</summary>
    public Money InKind => Enjoyed.InKind;

    /// <summary>What is held against the maximum of the year.</summary>
    public Money Counted => Enjoyed.Counted;
}

/// <param name="Maximum">Null when the table has no row for the month.</param>
public sealed record MonthFigures(YearMonth Month, AllowanceAmounts Amounts, Benefits Enjoyed, Money? Maximum)
{
    /// <summary>What is held against the maximum of the month.</summary>
    public Money Counted => Enjoyed.Counted;
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
