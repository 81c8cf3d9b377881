using Wijkboek.Domain.Appreciation.VolunteerRates;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerRates;

public sealed class AddVolunteerRateTests
{
    private static readonly LocalDate Today = new(2026, 12, 20);

    private static readonly AddVolunteerRate Next = new(
        2027, Money.Euro(230), Money.Euro(2_300), Money.Euro(5, 90), Money.Euro(3, 50), 21, "belastingdienst.nl",
        new LocalDate(2026, 12, 19));

    private static Decision Decide(
        AddVolunteerRate act, AddedVolunteerRates? rates = null, bool comesAlong = false) =>
        AddVolunteerRate.Decide(act, rates ?? AddedVolunteerRates.Initial, comesAlong, Today);

    private static readonly AddedVolunteerRates Added = AddedVolunteerRates.Initial.After(Decide(Next));

    [Fact]
    public void A_year_is_added_with_its_source()
    {
        var added = Added.ByYear[2027];
        (added.PerMonth, added.Source, added.CheckedOn)
            .ShouldBe((Money.Euro(230), "belastingdienst.nl", new LocalDate(2026, 12, 19)));
        Decide(Next, Added).ShouldBeNothing();
    }

    [Fact]
    public void The_same_year_again_takes_the_place_of_what_was_added() =>
        Added.After(Decide(Next with { PerMonth = Money.Euro(225) }, Added)).ByYear[2027].PerMonth
            .ShouldBe(Money.Euro(225));

    [Fact]
    public void A_year_that_came_along_is_not_changed() =>
        Decide(Next with { Year = 2026 }, comesAlong: true).ShouldBeRefused("volunteer_rate.comes_along");

    [Fact]
    public void A_year_is_this_one_or_next_to_it()
    {
        Decide(Next with { Year = 2028 }).ShouldBeRefused("volunteer_rate.year_wrong");
        Decide(Next with { Year = 2024 }).ShouldBeRefused("volunteer_rate.year_wrong");
    }

    [Fact]
    public void Amounts_fit_each_other()
    {
        Decide(Next with { PerHourYoung = Money.Zero }).ShouldBeRefused("volunteer_rate.amounts_wrong");
        Decide(Next with { PerHour = Money.Euro(3) }).ShouldBeRefused("volunteer_rate.amounts_wrong");
        Decide(Next with { PerMonth = Money.Euro(5) }).ShouldBeRefused("volunteer_rate.amounts_wrong");
        Decide(Next with { PerYear = Money.Euro(229) }).ShouldBeRefused("volunteer_rate.amounts_wrong");
        Decide(Next with { AdultFrom = 0 }).ShouldBeRefused("volunteer_rate.age_wrong");
    }

    [Fact]
    public void Without_a_source_that_was_looked_at_nothing_is_added()
    {
        Decide(Next with { Source = " " }).ShouldBeRefused("volunteer_rate.source_missing");
        Decide(Next with { CheckedOn = Today.PlusDays(1) }).ShouldBeRefused("volunteer_rate.checked_in_future");
    }
}
