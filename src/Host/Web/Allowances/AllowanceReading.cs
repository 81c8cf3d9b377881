using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Allowances;

/// <summary>Who got what in the period, against what the law allows, and which claims wait for somebody.</summary>
/// <param name="Month">The last month with a claim or voucher; null when there is none.</param>
/// <param name="Maximum">Of that month; null when it is not known.</param>
/// <param name="Waiting">Claims to approve or to pay, the oldest first.</param>
public sealed record AllowanceReading(
    AllowancesAnswer Answer, YearMonth? Month, VolunteerMaximum? Maximum, IReadOnlyList<VolunteerLine> Lines,
    IReadOnlyList<ClaimLine> Waiting)
{
    public Money? MonthMaximum => Maximum?.PerMonth;

    public Money? YearMaximum => Maximum?.PerYear;

    internal static async Task<AllowanceReading> Read(Visit visit)
    {
        var answer = (AllowancesAnswer)(await AllowancesAnswer.Give(visit.Question)).Data;
        var months = answer.Volunteers.SelectMany(volunteer => volunteer.Months).Select(row => row.Month).ToList();
        var month = months.Count == 0 ? (YearMonth?)null : months.Max();
        var maximum = month is { } last ? (await visit.Question.VolunteerRates()).Maxima.In(last) : null;
        var claims = await ClaimLine.Read(visit);
        return new AllowanceReading(
            answer,
            month,
            maximum,
            [
                .. answer.Volunteers.Select(row => VolunteerLine.Of(row, month, maximum))
                    .OrderBy(line => line.Name, StringComparer.OrdinalIgnoreCase),
            ],
            [.. claims.Where(claim => claim.State is ClaimState.Claimed or ClaimState.Approved)]);
    }
}

/// <summary>One volunteer in one year.</summary>
/// <param name="InMonth">What counts in the month that is shown.</param>
/// <param name="IsTaxable">Some month or the year is above its maximum.</param>
public sealed record VolunteerLine(
    MemberId Volunteer, string Name, int Year, Money InMonth, Money? MonthMaximum, Money InYear, Money? YearMaximum,
    bool IsTaxable)
{
    /// <summary>To the maximum of the year; null when that is not known.</summary>
    public Money? Left => YearMaximum - InYear;

    public MeterState State => IsTaxable ? MeterState.Over : (MeterState)Math.Max(
        (int)Meters.StateOf(InMonth, MonthMaximum), (int)Meters.StateOf(InYear, YearMaximum));

    internal static VolunteerLine Of(
        AllowancesAnswer.VolunteerRow row, YearMonth? month, VolunteerMaximum? maximum)
    {
        var shown = row.Months.FirstOrDefault(one => one.Month == month);
        return new VolunteerLine(
            row.Volunteer, row.Name ?? row.Volunteer.Value, row.Year, new Money(shown?.CountedCents ?? 0),
            maximum?.PerMonth,
            new Money(row.CountedCents), row.MaximumCents is { } cents ? new Money(cents) : null, row.IsTaxable);
    }
}

/// <summary>One claim, and how far it has come.</summary>
public sealed record ClaimLine(
    ClaimId Claim, MemberId Volunteer, string Name, YearMonth Month, Money Amount, LocalDate ClaimedOn,
    ClaimState State, string RecordedBy, string? For)
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
                    claim.Amount, claim.Claimed.ClaimedOn, claim.State, claim.Claimed.RecordedBy,
                    WhatFor(claim.Claimed)))
                .OrderBy(claim => claim.Month).ThenBy(claim => claim.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    // How the amount came about; a fixed amount says nothing more.
    private static string? WhatFor(AllowanceClaimed claimed) => claimed switch
    {
        { Basis: AllowanceBasis.Hours, WorkedMinutes: { } minutes, Rate: { } rate } =>
            $"{Dutch.Number(minutes / 60m, minutes % 60 == 0 ? 0 : 2)} uur × {Dutch.Euro(rate.Cents)}",
        { Basis: AllowanceBasis.Activities, Times: { } times, Rate: { } rate } =>
            $"{Dutch.Number(times)} keer × {Dutch.Euro(rate.Cents)}",
        { Basis: AllowanceBasis.Costs } => "kosten met bonnetjes",
        _ => null,
    };

    /// <summary>What everything that is done with the claim has to name.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts =>
        [("claim", Claim.Value), ("volunteer", Volunteer.Value), ("year", $"{Month.Year}")];

    public string About => $"{Name}, {Dutch.Month(Month)}, {Dutch.Euro(Amount.Cents)}";
}
