using Wijkboek.Application.Reporting.AnnualAccounts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Tests.Reporting.AnnualAccounts;

public sealed class SizeOfYearTests
{
    private static SizeOfYear Year(int year, long assets, long turnover, decimal employees) => new(
        year, new LocalDate(year, 1, 1), Money.Euro(assets), Money.Euro(turnover), employees);

    private static SizeOfYear Micro(int year) => Year(year, 100_000, 300_000, 3);

    private static SizeOfYear Small(int year) => Year(year, 900_000, 2_000_000, 12);

    [Theory]
    [InlineData(450_000, 900_000, 40, OrganisationSize.Micro)]
    [InlineData(450_001, 900_000, 9.9, OrganisationSize.Micro)]
    [InlineData(450_001, 900_000, 10, OrganisationSize.Small)]
    [InlineData(7_500_001, 15_000_001, 10, OrganisationSize.MediumOrLarge)]
    public void Two_of_three_decide_the_size_of_a_year(
        long assets, long turnover, double employees, OrganisationSize size) =>
        Year(2025, assets, turnover, (decimal)employees).Alone.ShouldBe(size);

    [Fact]
    public void The_limits_are_those_of_the_day_on_which_the_year_began()
    {
        Year(2023, 440_000, 880_000, 20).Alone.ShouldBe(OrganisationSize.Small);
        Year(2024, 440_000, 880_000, 20).Alone.ShouldBe(OrganisationSize.Micro);
        Year(2015, 1, 1, 1).Alone.ShouldBeNull();
    }

    [Fact]
    public void Another_size_holds_only_once_two_years_running_have_it()
    {
        SizeOfYear.Of([Micro(2024)]).ShouldBe(OrganisationSize.Micro);
        SizeOfYear.Of([Micro(2024), Small(2025)]).ShouldBe(OrganisationSize.Micro);
        SizeOfYear.Of([Micro(2024), Small(2025), Small(2026)]).ShouldBe(OrganisationSize.Small);
        SizeOfYear.Of([Small(2024), Small(2025), Micro(2026)]).ShouldBe(OrganisationSize.Small);
        SizeOfYear.Of([Micro(2024), Small(2025), Micro(2026)]).ShouldBe(OrganisationSize.Micro);
        SizeOfYear.Of([]).ShouldBeNull();
    }
}
