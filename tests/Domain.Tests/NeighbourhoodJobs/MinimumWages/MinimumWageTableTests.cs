using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs.Job;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.MinimumWages;

public sealed class MinimumWageTableTests
{
    private static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    /// <summary>Wage in cents; the day and minimum that it first falls short of, if any.</summary>
    [Theory]
    [InlineData(1406, "2025-02-01", "2025-06-30", null, null, 0)]
    [InlineData(1405, "2025-02-01", "2025-06-30", null, "2025-02-01", 1406)]
    [InlineData(1406, "2025-02-01", "2025-07-01", null, "2025-07-01", 1440)]
    [InlineData(1440, "2025-02-01", null, null, null, 0)]
    [InlineData(1125, "2025-02-01", "2025-06-30", "2004-08-01", null, 0)]
    [InlineData(1125, "2025-02-01", "2025-07-01", "2004-08-01", "2025-07-01", 1152)]
    [InlineData(1152, "2025-02-01", "2025-08-01", "2004-08-01", "2025-08-01", 1440)]
    [InlineData(1152, "2025-02-01", "2025-07-31", "2004-08-01", null, 0)]
    [InlineData(844, "2025-02-01", "2025-06-30", "2005-05-01", "2025-05-01", 1125)]
    [InlineData(1152, "2025-02-01", null, "2004-08-01", "2025-08-01", 1440)]
    public void The_first_day_below_the_minimum_of_date_and_age(
        int wage, string from, string? until, string? born, string? shortOn, int minimum)
    {
        LocalDate? last = until is null ? null : Day(until);
        LocalDate? birthDate = born is null ? null : Day(born);
        var found = WageTable.FirstShortfall(Day(from), last, birthDate, [new WageStep(Day(from), new Money(wage))]);
        found.ShouldBe(shortOn is null ? null : new WageShortfall(Day(shortOn), new Money(wage), new Money(minimum)));
    }

    [Fact]
    public void A_raise_in_time_meets_the_rise() =>
        WageTable.FirstShortfall(
            Day("2025-02-01"), null, null,
            [new WageStep(Day("2025-02-01"), new Money(1406)), new WageStep(Day("2025-07-01"), new Money(1440))])
            .ShouldBeNull();

    [Theory]
    [InlineData("2025-04-09", 1)]
    [InlineData("2025-04-10", 2)]
    public void A_row_is_known_from_the_day_it_was_published(string on, int rows) =>
        WageTable.KnownOn(Day(on)).Rows.Count.ShouldBe(rows);

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void The_table_reaches_from_its_first_row_to_the_end_of_its_last(string day, bool reached) =>
        (WageTable.On(Day(day)) is not null).ShouldBe(reached);
}
