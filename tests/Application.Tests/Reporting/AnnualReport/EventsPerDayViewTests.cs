using Wijkboek.Application.Reporting.AnnualReport;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport;

public sealed class EventsPerDayViewTests
{
    [Fact]
    public async Task A_day_begins_at_midnight_in_amsterdam()
    {
        var year = await SmallYear.Empty();
        // Half past eleven at night in London is already the next year in Amsterdam.
        year.Application.Clock.Now = Instant.FromUtc(2024, 12, 31, 23, 30) - Duration.FromHours(91);
        await year.Do(SmallYear.Founding());

        var days = (await year.Input()).EventsPerDay.In(2025);

        days.ShouldHaveSingleItem().Key.ShouldBe(new LocalDate(2025, 1, 1));
    }
}
