using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Rates;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Allowances;

/// <summary>One volunteer's allowances in the year in which the period ends.</summary>
/// <param name="Months">All twelve; nothing where nothing counts.</param>
/// <param name="Claims">In the period.</param>
public sealed record VolunteerReading(
    MemberId Volunteer, string Name, int Year, IReadOnlyList<MonthLine> Months, Money InYear, Money? YearMaximum,
    IReadOnlyList<ClaimLine> Claims)
{
    private const int MonthsInYear = 12;

    /// <returns>Null when nobody has this id.</returns>
    internal static async Task<VolunteerReading?> Read(Visit visit, string id)
    {
        var people = await People.Read(visit.Question);
        if (!people.Records.ContainsKey(id))
            return null;
        var volunteer = new MemberId(id);
        var year = visit.Question.To.Year;
        var answer = (AllowancesAnswer)(await AllowancesAnswer.Give(visit.Question)).Data;
        var row = answer.Volunteers.FirstOrDefault(one => one.Volunteer == volunteer && one.Year == year);
        return new VolunteerReading(
            volunteer,
            people.Call(volunteer),
            year,
            [
                .. Enumerable.Range(1, MonthsInYear).Select(number => new YearMonth(year, number))
                    .Select(month => new MonthLine(
                        month,
                        new Money(row?.Months.FirstOrDefault(one => one.Month == month)?.CountedCents ?? 0),
                        RateTables.VolunteerAllowance.In(month)?.PerMonth)),
            ],
            new Money(row?.CountedCents ?? 0),
            RateTables.VolunteerAllowance.In(new YearMonth(year, 1))?.PerYear,
            [.. (await ClaimLine.Read(visit)).Where(claim => claim.Volunteer == volunteer)]);
    }
}

public sealed record MonthLine(YearMonth Month, Money Counted, Money? Maximum)
{
    public bool IsOver => Counted > Maximum;
}
