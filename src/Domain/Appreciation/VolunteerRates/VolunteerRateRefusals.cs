namespace Wijkboek.Domain.Appreciation.VolunteerRates;

public static class VolunteerRateRefusals
{
    public static Refusal ComesAlong(int year) => new("volunteer_rate.comes_along", ("year", year.ToString()));
    public static Refusal YearWrong(int year) => new("volunteer_rate.year_wrong", ("year", year.ToString()));
    public static Refusal AmountsWrong { get; } = new("volunteer_rate.amounts_wrong");
    public static Refusal AgeWrong { get; } = new("volunteer_rate.age_wrong");
    public static Refusal SourceMissing { get; } = new("volunteer_rate.source_missing");
    public static Refusal CheckedInFuture(LocalDate date) => new("volunteer_rate.checked_in_future", ("date", date));
}
