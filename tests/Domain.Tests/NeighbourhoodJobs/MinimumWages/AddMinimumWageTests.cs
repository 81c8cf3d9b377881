using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.MinimumWages;

public sealed class AddMinimumWageTests
{
    private static readonly LocalDate Today = new(2025, 11, 20);

    private static readonly AddMinimumWage Next =
        new(new LocalDate(2026, 1, 1), new Money(1471), "rijksoverheid.nl", new LocalDate(2025, 11, 19));

    private static readonly AddedMinimumWages Added = AddedMinimumWages.Initial.After(Decide(Next));

    private static Decision Decide(AddMinimumWage act, AddedMinimumWages? wages = null) =>
        AddMinimumWage.Decide(act, wages ?? AddedMinimumWages.Initial, Job.WageTable, Today);

    [Fact]
    public void A_half_year_is_added_and_the_wages_of_the_young_follow()
    {
        var row = Job.WageTable.With(Added).On(new LocalDate(2026, 6, 30))!;
        row.PerHour.OrderBy(wage => wage.Key).Select(wage => wage.Value.Cents)
            .ShouldBe([441, 507, 581, 736, 883, 1_177, 1_471]);
        Job.WageTable.With(Added).On(new LocalDate(2026, 7, 1)).ShouldBeNull();
        Decide(Next, Added).ShouldBeNothing();
    }

    [Fact]
    public void It_is_known_here_since_it_was_looked_up() =>
        Job.WageTable.With(Added).KnownOn(Next.CheckedOn.PlusDays(-1)).On(Next.From).ShouldBeNull();

    [Fact]
    public void The_same_half_year_again_takes_the_place_of_what_was_added() =>
        Added.After(Decide(Next with { PerHour = new Money(1480) }, Added)).All.ShouldHaveSingleItem().PerHour
            .ShouldBe(new Money(1480));

    [Fact]
    public void What_came_along_holds_and_no_half_year_is_left_out()
    {
        Decide(Next with { From = new LocalDate(2025, 7, 1) }).ShouldBeRefused("minimum_wage.comes_along");
        Decide(Next with { From = new LocalDate(2026, 7, 1) }).ShouldBeRefused("minimum_wage.half_year_wrong")
            .Facts.ShouldContain(("next", new LocalDate(2026, 1, 1)));
        Decide(Next with { From = new LocalDate(2026, 7, 1) }, Added).ShouldRecord<MinimumWageAdded>();
        Decide(Next with { From = new LocalDate(2026, 1, 15) }).ShouldBeRefused("minimum_wage.half_year_wrong");
        var released = Job.WageTable.With(Added);
        released.With(Added.After(Decide(Next with { PerHour = new Money(1480) }, Added))).On(Next.From)!
            .For(null, Next.From).ShouldBe(new Money(1471));
    }

    [Fact]
    public void It_is_never_lowered_and_comes_from_a_source_that_was_looked_at()
    {
        Decide(Next with { PerHour = new Money(1439) }).ShouldBeRefused("minimum_wage.too_low");
        Decide(Next with { Source = " " }).ShouldBeRefused("minimum_wage.source_missing");
        Decide(Next with { CheckedOn = Today.PlusDays(1) }).ShouldBeRefused("minimum_wage.checked_in_future");
    }
}
