using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Governance.Cooperatives;

public sealed class CooperativeTests
{
    private static readonly Cooperative FromAugust =
        Fold.Of<Cooperative>(Example.Founded with { FiscalYearStartMonth = 8 });

    [Fact]
    public void A_fiscal_year_is_named_after_the_calendar_year_in_which_it_starts()
    {
        FromAugust.FiscalYearOf(new LocalDate(2025, 7, 31)).ShouldBe(2024);
        FromAugust.FiscalYearOf(new LocalDate(2025, 8, 1)).ShouldBe(2025);
        Example.Cooperative.FiscalYearOf(new LocalDate(2025, 1, 1)).ShouldBe(2025);
        Example.Cooperative.FiscalYearOf(new LocalDate(2025, 12, 31)).ShouldBe(2025);
    }

    [Fact]
    public void A_fiscal_year_lasts_a_year_and_the_next_begins_the_day_after()
    {
        var year = FromAugust.FiscalYear(2024);
        (year.Start, year.End).ShouldBe((new LocalDate(2024, 8, 1), new LocalDate(2025, 7, 31)));
        FromAugust.FiscalYear(2025).Start.ShouldBe(year.End.PlusDays(1));
    }

    [Fact]
    public void The_profile_of_a_day_is_the_last_that_began_by_then_however_late_it_was_recorded()
    {
        var early = Profile(2020);
        var late = Profile(2024);
        var cooperative = Fold.Of<Cooperative>(
            Example.Founded, new TaxProfileRecorded(late), new TaxProfileRecorded(early));
        cooperative.TaxProfileOn(new LocalDate(2019, 12, 31)).ShouldBeNull();
        cooperative.TaxProfileOn(new LocalDate(2023, 12, 31)).ShouldBe(early);
        cooperative.TaxProfileOn(new LocalDate(2024, 1, 1)).ShouldBe(late);
    }

    [Fact]
    public void A_profile_from_the_same_day_replaces_the_one_before()
    {
        var corrected = Profile(2020) with { WithholdsPayrollTax = false };
        var cooperative = Fold.Of<Cooperative>(
            Example.Founded, new TaxProfileRecorded(Profile(2020)), new TaxProfileRecorded(corrected));
        cooperative.TaxProfiles.ShouldBe([corrected]);
    }

    private static TaxProfile Profile(int year) =>
        new(new LocalDate(year, 1, 1), CorporationTax.Taxable, null, null, true, null);
}
