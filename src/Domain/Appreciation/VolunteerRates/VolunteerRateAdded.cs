namespace Wijkboek.Domain.Appreciation.VolunteerRates;

/// <summary>A row of the table of volunteer allowances that did not come with Wijkboek.</summary>
[StoredAs("volunteer_rate_added", Module.Appreciation)]
public sealed record VolunteerRateAdded(
    int Year,
    Money PerMonth,
    Money PerYear,
    Money PerHour,
    Money PerHourYoung,
    int AdultFrom,
    string Source,
    LocalDate CheckedOn) : IEvent;
