using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
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
    /// <summary>Why the whole amount of the year is taxable; none when it is not.</summary>
    public IReadOnlyList<string> Taxable { get; init; } = [];

    /// <summary>Whether there is anything to state over the year.</summary>
    public bool HasYear { get; init; }

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
        var maxima = (await visit.Question.VolunteerRates()).Maxima;
        return new VolunteerReading(
            volunteer,
            people.Call(volunteer),
            year,
            [
                .. Enumerable.Range(1, MonthsInYear).Select(number => new YearMonth(year, number))
                    .Select(month => new MonthLine(
                        month,
                        new Money(row?.Months.FirstOrDefault(one => one.Month == month)?.CountedCents ?? 0),
                        maxima.In(month)?.PerMonth)),
            ],
            new Money(row?.CountedCents ?? 0),
            maxima.In(new YearMonth(year, 1))?.PerYear,
            [.. (await ClaimLine.Read(visit)).Where(claim => claim.Volunteer == volunteer)])
        {
            Taxable = row is { IsTaxable: true } ? [.. Sayings(row, people.Call(volunteer))] : [],
            HasYear = row is not null,
        };
    }

    private static IEnumerable<string> Sayings(AllowancesAnswer.VolunteerRow row, string name)
    {
        yield return Sentences.Say(
            "allowances.all_taxable", ("name", name), ("year", $"{row.Year}"), ("amount", new Money(row.CountedCents)));
        yield return row.Resolutions.Count == 0
            ? Sentences.Say("allowances.not_decided")
            : Sentences.Say(
                "allowances.decided",
                ("resolutions", Dutch.List([.. row.Resolutions.Select(resolution => resolution.Value)])));
    }
}

public sealed record MonthLine(YearMonth Month, Money Counted, Money? Maximum)
{
    public bool IsOver => Counted > Maximum;
}
