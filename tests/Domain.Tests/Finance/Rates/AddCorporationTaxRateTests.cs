using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.Rates;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Rates;

public sealed class AddCorporationTaxRateTests
{
    private static readonly LocalDate Today = new(2026, 11, 20);

    private static readonly CorporationTaxTable Table = new(
    [
        new CorporationTaxRow(
            new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), Money.Euro(200_000), Share.Percent(19),
            Share.Percent(25), Money.Euro(15_000), Money.Euro(75_000)),
    ]);

    private static readonly AddCorporationTaxRate Next = new(
        2027, Money.Euro(100_000), Share.Percent(20), Share.Percent(26), Money.Euro(16_000), Money.Euro(80_000),
        "belastingdienst.nl", Today);

    private static readonly AddedCorporationTaxRates Added = AddedCorporationTaxRates.Initial.After(Decide(Next));

    private static Decision Decide(AddCorporationTaxRate act, AddedCorporationTaxRates? rates = null) =>
        AddCorporationTaxRate.Decide(act, rates ?? AddedCorporationTaxRates.Initial, Table, Today);

    [Fact]
    public void A_calendar_year_is_added_after_the_last_row()
    {
        var table = Table.With(Added);
        table.On(new LocalDate(2026, 12, 31))!.TaxOn(Money.Euro(100)).ShouldBe(Money.Euro(19));
        table.On(new LocalDate(2027, 12, 31))!.TaxOn(Money.Euro(100_100)).ShouldBe(Money.Euro(20_026));
        table.On(new LocalDate(2028, 1, 1)).ShouldBeNull();
        Decide(Next, Added).ShouldBeNothing();
    }

    [Fact]
    public void The_same_year_again_takes_the_place_of_what_was_added() =>
        Added.After(Decide(Next with { UpTo = Money.Euro(150_000) }, Added)).ByYear.ShouldHaveSingleItem()
            .Value.UpTo.ShouldBe(Money.Euro(150_000));

    [Fact]
    public void What_came_along_holds_and_no_year_is_left_out()
    {
        Decide(Next with { Year = 2026 }).ShouldBeRefused("rate.comes_along");
        Decide(Next with { Year = 2028 }).ShouldBeRefused("rate.year_wrong");
        Decide(Next with { Year = 2028 }, Added).ShouldBeRefused("rate.not_known_yet");
        Table.With(Added).With(Added.After(Decide(Next with { UpTo = Money.Euro(1) }, Added)))
            .On(new LocalDate(2027, 1, 1))!.UpTo.ShouldBe(Money.Euro(100_000));
    }

    [Fact]
    public void The_amounts_agree_and_come_from_a_source_that_was_looked_at()
    {
        foreach (var wrong in new[]
        {
            Next with { UpTo = Money.Zero }, Next with { First = Share.Percent(0) },
            Next with { Above = Share.Percent(19) }, Next with { SmallProfit = Money.Zero },
            Next with { SmallProfits = Money.Euro(15_999) },
        })
        {
            Decide(wrong).ShouldBeRefused("rate.corporation_tax_wrong");
        }

        Decide(Next with { Source = " " }).ShouldBeRefused("rate.source_missing");
        Decide(Next with { CheckedOn = Today.PlusDays(1) }).ShouldBeRefused("rate.checked_in_future");
    }

    [Fact]
    public void One_rate_for_all_profit_is_possible() =>
        Decide(Next with { Above = Next.First }).ShouldRecord<CorporationTaxRateAdded>();
}
