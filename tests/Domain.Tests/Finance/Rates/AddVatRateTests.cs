using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Rates;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Rates;

/// <summary>A table that came with Wijkboek and ends with 2026, and a cooperative that looked up 2027.</summary>
public sealed class AddVatRateTests
{
    private static readonly LocalDate Today = new(2026, 11, 20);

    private static readonly VatTable Table = new(
        [new VatRow(new LocalDate(2019, 1, 1), new LocalDate(2026, 12, 31), Share.Percent(21), Share.Percent(9))]);

    private static readonly AddVatRate Next =
        new(2027, Share.Percent(22), Share.Percent(10), " belastingdienst.nl ", Today);

    private static readonly AddedVatRates Added = AddedVatRates.Initial.After(Decide(Next));

    private static Decision Decide(AddVatRate act, AddedVatRates? rates = null, LocalDate? today = null) =>
        AddVatRate.Decide(act, rates ?? AddedVatRates.Initial, Table, today ?? Today);

    [Fact]
    public void A_calendar_year_is_added_after_the_last_row()
    {
        Table.On(new LocalDate(2027, 1, 1)).ShouldBeNull();
        var table = Table.With(Added);
        table.On(new LocalDate(2026, 12, 31))!.Standard.ShouldBe(Share.Percent(21));
        table.On(new LocalDate(2027, 1, 1))!.ShouldBe(table.On(new LocalDate(2027, 12, 31)));
        table.On(new LocalDate(2027, 12, 31))!.RateOf(VatTreatment.Reduced).ShouldBe(Share.Percent(10));
        table.On(new LocalDate(2028, 1, 1)).ShouldBeNull();
        Added.ByYear[2027].Source.ShouldBe("belastingdienst.nl");
        Decide(Next, Added).ShouldBeNothing();
    }

    [Fact]
    public void The_same_year_again_takes_the_place_of_what_was_added() =>
        Added.After(Decide(Next with { Standard = Share.Percent(23) }, Added)).ByYear.ShouldHaveSingleItem()
            .Value.Standard.ShouldBe(Share.Percent(23));

    [Fact]
    public void What_came_along_holds_also_when_a_release_brings_a_year_that_was_added()
    {
        Decide(Next with { Year = 2026 }).ShouldBeRefused("rate.comes_along").Facts.ShouldContain(("last", "2026"));
        var released = Table.With(Added);
        released.With(Added.After(Decide(Next with { Standard = Share.Percent(23) }, Added)))
            .On(new LocalDate(2027, 6, 1))!.Standard.ShouldBe(Share.Percent(22));
    }

    [Fact]
    public void No_year_is_left_out_and_none_is_added_that_nobody_knows()
    {
        Decide(Next with { Year = 2028 }).ShouldBeRefused("rate.year_wrong").Facts.ShouldContain(("next", "2027"));
        Decide(Next with { Year = 2028 }, Added).ShouldBeRefused("rate.not_known_yet");
        Decide(Next with { Year = 2028 }, Added, new LocalDate(2027, 1, 1)).ShouldRecord<VatRateAdded>();
    }

    [Fact]
    public void The_rates_differ_and_come_from_a_source_that_was_looked_at()
    {
        Decide(Next with { Reduced = Share.Percent(22) }).ShouldBeRefused("rate.vat_wrong");
        Decide(Next with { Reduced = Share.Percent(0) }).ShouldBeRefused("rate.vat_wrong");
        Decide(Next with { Source = " " }).ShouldBeRefused("rate.source_missing");
        Decide(Next with { CheckedOn = Today.PlusDays(1) }).ShouldBeRefused("rate.checked_in_future");
    }
}
