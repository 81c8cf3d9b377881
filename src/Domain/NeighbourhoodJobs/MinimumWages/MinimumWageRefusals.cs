namespace Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

public static class MinimumWageRefusals
{
    public static Refusal ComesAlong(LocalDate from) => new("minimum_wage.comes_along", ("from", from));
    public static Refusal HalfYearWrong(LocalDate next) => new("minimum_wage.half_year_wrong", ("next", next));
    public static Refusal TooLow(Money before) => new("minimum_wage.too_low", ("before", before));
    public static Refusal SourceMissing { get; } = new("minimum_wage.source_missing");
    public static Refusal CheckedInFuture(LocalDate date) => new("minimum_wage.checked_in_future", ("date", date));
}
