using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Rates;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Allowances;

/// <summary>Who got what in the period, against what the law allows, and which claims wait for somebody.</summary>
/// <param name="Month">The last month with a claim or voucher; null when there is none.</param>
/// <param name="Waiting">Claims to approve or to pay, the oldest first.</param>
public sealed record AllowanceReading(
    AllowancesAnswer Answer, YearMonth? Month, IReadOnlyList<VolunteerLine> Lines, IReadOnlyList<ClaimLine> Waiting)
{
    public Money? MonthMaximum => Month is { } month ? RateTables.VolunteerAllowance.In(month)?.PerMonth : null;

    public Money? YearMaximum => Month is { } month ? RateTables.VolunteerAllowance.In(month)?.PerYear : null;

    internal static async Task<AllowanceReading> Read(Visit visit)
    {
        var answer = (AllowancesAnswer)(await AllowancesAnswer.Give(visit.Question)).Data;
        var months = answer.Volunteers.SelectMany(volunteer => volunteer.Months).Select(row => row.Month).ToList();
        var month = months.Count == 0 ? (YearMonth?)null : months.Max();
        var claims = await ClaimLine.Read(visit);
        return new AllowanceReading(
            answer,
            month,
            [
                .. answer.Volunteers.Select(row => VolunteerLine.Of(row, month))
                    .OrderBy(line => line.Name, StringComparer.OrdinalIgnoreCase),
            ],
            [.. claims.Where(claim => claim.State is ClaimState.Claimed or ClaimState.Approved)]);
    }
}

/// <summary>One volunteer in one year.</summary>
/// <param name="InMonth">What counts in the month that is shown.</param>
/// <param name="Left">To the maximum of the year; null when that is not known.</param>
public sealed record VolunteerLine(
    MemberId Volunteer, string Name, int Year, Money InMonth, Money? MonthMaximum, Money InYear, Money? YearMaximum)
{
    public Money? Left => YearMaximum - InYear;

    public MeterState State => (MeterState)Math.Max(
        (int)Meters.StateOf(InMonth, MonthMaximum), (int)Meters.StateOf(InYear, YearMaximum));

    internal static VolunteerLine Of(AllowancesAnswer.VolunteerRow row, YearMonth? month)
    {
        var shown = row.Months.FirstOrDefault(one => one.Month == month);
        var maximum = month is { } known ? RateTables.VolunteerAllowance.In(known)?.PerMonth : null;
        return new VolunteerLine(
            row.Volunteer, row.Name ?? row.Volunteer.Value, row.Year, new Money(shown?.CountedCents ?? 0), maximum,
            new Money(row.CountedCents), row.MaximumCents is { } cents ? new Money(cents) : null);
    }
}

/// <summary>One claim, and how far it has come.</summary>
public sealed record ClaimLine(
    ClaimId Claim, MemberId Volunteer, string Name, YearMonth Month, Money Amount, LocalDate ClaimedOn,
    ClaimState State)
{
    /// <summary>Every claim for a month that touches the period of the visit.</summary>
    internal static async Task<IReadOnlyList<ClaimLine>> Read(Visit visit)
    {
        var people = await People.Read(visit.Question);
        return
        [
            .. (await AllowanceFigures.Read(visit.Question)).SelectMany(year => year.Claims)
                .Select(traced => traced.Claim)
                .Where(claim => claim.Month.FirstDay() <= visit.Question.To
                    && visit.Question.From <= claim.Month.LastDay())
                .Select(claim => new ClaimLine(
                    claim.Claimed.Claim, claim.Claimed.Volunteer, people.Call(claim.Claimed.Volunteer), claim.Month,
                    claim.Amount, claim.Claimed.ClaimedOn, claim.State))
                .OrderBy(claim => claim.Month).ThenBy(claim => claim.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>What everything that is done with the claim has to name.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts =>
        [("claim", Claim.Value), ("volunteer", Volunteer.Value), ("year", $"{Month.Year}")];

    public string About => $"{Name}, {Dutch.Month(Month)}, {Dutch.Euro(Amount.Cents)}";
}
