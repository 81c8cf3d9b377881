using Wijkboek.Application.Rates;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Application.Tests.Rates;

public sealed class RateTablesTests
{
    [Fact]
    public void Every_table_runs_without_a_gap_or_an_overlap()
    {
        Connected([.. RateTables.VolunteerAllowanceRates.Select(rate => (rate.From, (LocalDate?)rate.Until))]);
        Connected([.. RateTables.MinimumWageRates.Select(rate => (rate.From, rate.Until))]);
        Connected([.. RateTables.VatRates.Select(rate => (rate.From, (LocalDate?)rate.Until))]);
        Connected([.. RateTables.CorporationTaxRates.Select(rate => (rate.From, rate.Until))]);
    }

    [Theory]
    [InlineData(2018, 21, 6)]
    [InlineData(2019, 21, 9)]
    [InlineData(2026, 21, 9)]
    public void The_rates_of_VAT(int year, int standard, int reduced)
    {
        var row = RateTables.Vat.On(new LocalDate(year, 1, 1))!;
        (row.Standard, row.Reduced).ShouldBe((Share.Percent(standard), Share.Percent(reduced)));
    }

    [Fact]
    public void A_day_before_the_table_begins_has_no_rate_of_VAT() =>
        RateTables.Vat.On(new LocalDate(2012, 9, 30)).ShouldBeNull();

    [Fact]
    public void A_year_that_nobody_looked_up_is_in_no_table()
    {
        var day = new LocalDate(2031, 6, 1);
        RateTables.Vat.On(day).ShouldBeNull();
        RateTables.MinimumWage.On(day).ShouldBeNull();
        RateTables.VolunteerAllowance.In(new YearMonth(2031, 6)).ShouldBeNull();
        Sentences.Of(InvoiceRefusals.NoRates(day)).ShouldContain("tabel ‘btw-tarieven’");
        Sentences.Of(JobRefusals.NoMinimumWage(day)).ShouldContain("tabel ‘minimumloon’");
        Sentences.Of(AllowanceRefusals.NoMaximum(new YearMonth(2031, 6))).ShouldContain("‘vrijwilligersvergoeding’");
    }

    [Theory]
    [InlineData(2015, 150, 1_500)]
    [InlineData(2018, 150, 1_500)]
    [InlineData(2020, 170, 1_700)]
    [InlineData(2022, 180, 1_800)]
    [InlineData(2023, 190, 1_900)]
    [InlineData(2025, 210, 2_100)]
    [InlineData(2026, 220, 2_200)]
    public void The_maxima_of_volunteer_allowances(int year, int perMonth, int perYear)
    {
        var maximum = RateTables.VolunteerAllowance.In(new YearMonth(year, 12))!;
        (maximum.PerMonth, maximum.PerYear).ShouldBe((Money.Euro(perMonth), Money.Euro(perYear)));
    }

    [Theory]
    [InlineData(2014)]
    [InlineData(2027)]
    public void A_year_that_is_not_in_the_table_has_no_maximum(int year) =>
        RateTables.VolunteerAllowance.In(new YearMonth(year, 1)).ShouldBeNull();

    [Theory]
    [InlineData(2024, 1, 1327)]
    [InlineData(2024, 7, 1368)]
    [InlineData(2025, 1, 1406)]
    [InlineData(2025, 7, 1440)]
    [InlineData(2026, 1, 1471)]
    [InlineData(2026, 7, 1499)]
    public void The_minimum_wage_of_an_adult(int year, int month, int cents) =>
        RateTables.MinimumWage.On(new LocalDate(year, month, 1))!.For(null, new LocalDate(year, month, 1))
            .ShouldBe(new Money(cents));

    [Fact]
    public void Every_youth_wage_is_the_percentage_of_its_age_rounded_half_up()
    {
        decimal[] percentages = [30m, 34.5m, 39.5m, 50m, 60m, 80m, 100m];
        foreach (var rate in RateTables.MinimumWageRates)
        {
            rate.PerHour.Keys.Order().ShouldBe(Enumerable.Range(MinimumWageRow.YoungestAge, percentages.Length));
            foreach (var (age, wage) in rate.PerHour)
            {
                var expected = rate.PerHour[MinimumWageRow.AdultAge].Cents * percentages[age - 15] / 100;
                wage.Cents.ShouldBe((long)Math.Round(expected, MidpointRounding.AwayFromZero), $"{rate.From}, {age}");
            }
        }
    }

    [Fact]
    public void A_minimum_wage_is_published_before_it_holds_and_never_lowered()
    {
        foreach (var (rate, next) in RateTables.MinimumWageRates.Zip(RateTables.MinimumWageRates.Skip(1)))
        {
            rate.PublishedOn.ShouldBeLessThan(rate.From);
            next.PerHour[MinimumWageRow.AdultAge].ShouldBeGreaterThan(rate.PerHour[MinimumWageRow.AdultAge]);
        }
    }

    [Fact]
    public void Every_row_names_its_source_and_doubt_is_said_in_words()
    {
        RateTables.VolunteerAllowanceRates.ShouldAllBe(rate => rate.Source.Length > 0 && rate.Doubt != "");
        RateTables.MinimumWageRates.ShouldAllBe(rate => rate.Source.Length > 0 && rate.Doubt != "");
        RateTables.VolunteerAllowanceRates.Single(rate => rate.From.Year == 2018).Doubt.ShouldNotBeNull();
    }

    private static void Connected(IReadOnlyList<(LocalDate From, LocalDate? Until)> rows)
    {
        foreach (var (row, next) in rows.Zip(rows.Skip(1)))
            next.From.ShouldBe(row.Until!.Value.PlusDays(1));
    }
}
