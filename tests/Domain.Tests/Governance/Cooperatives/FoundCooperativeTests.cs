using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Governance.Cooperatives;

public sealed class FoundCooperativeTests
{
    private static readonly FoundCooperative Act = new(
        " Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht",
        KvkNumber: "12345678", Residents: 33_000, Demonstration: true);

    [Fact]
    public void A_cooperative_is_founded_once_with_all_that_identifies_it() =>
        FoundCooperative.Decide(Act, Cooperative.Initial).ShouldRecord<CooperativeFounded>().ShouldBe(Example.Founded);

    [Fact]
    public void The_same_founding_again_changes_nothing() =>
        FoundCooperative.Decide(Act, Example.Cooperative).ShouldBeNothing();

    [Fact]
    public void Another_founding_is_refused() =>
        FoundCooperative.Decide(Act with { District = "West" }, Example.Cooperative)
            .ShouldBeRefused("cooperative.already_founded");

    [Fact]
    public void It_has_a_name() =>
        FoundCooperative.Decide(Act with { Name = "  " }, Cooperative.Initial)
            .ShouldBeRefused("cooperative.name_missing");

    [Theory]
    [InlineData("", "Utrecht")]
    [InlineData("Oost", " ")]
    public void It_stands_in_a_district_of_a_municipality(string district, string municipality) =>
        FoundCooperative.Decide(Act with { District = district, Municipality = municipality }, Cooperative.Initial)
            .ShouldBeRefused("cooperative.district_or_municipality_missing");

    [Fact]
    public void The_number_of_residents_is_zero_or_more()
    {
        FoundCooperative.Decide(Act with { Residents = -1 }, Cooperative.Initial)
            .ShouldBeRefused("cooperative.residents_below_zero");
        FoundCooperative.Decide(Act with { Residents = 0 }, Cooperative.Initial).ShouldRecord<CooperativeFounded>();
    }

    [Theory]
    [InlineData("1234567")]
    [InlineData("123456789")]
    [InlineData("1234567a")]
    [InlineData("١٢٣٤٥٦٧٨")]
    public void A_number_of_the_trade_register_has_eight_digits(string number) =>
        FoundCooperative.Decide(Act with { KvkNumber = number }, Cooperative.Initial)
            .ShouldBeRefused("cooperative.kvk_number_wrong");

    [Theory]
    [InlineData("123456782", true)]
    [InlineData("111222333", true)]
    [InlineData("123456783", false)]
    [InlineData("213456782", false)]
    [InlineData("12345678", false)]
    [InlineData("1234567820", false)]
    public void An_rsin_passes_the_test_of_eleven(string number, bool passes)
    {
        var decision = FoundCooperative.Decide(Act with { Rsin = number }, Cooperative.Initial);
        if (passes)
            decision.ShouldRecord<CooperativeFounded>().Rsin.ShouldBe(number);
        else
            decision.ShouldBeRefused("cooperative.rsin_wrong");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void The_fiscal_year_starts_in_a_month_that_exists(int month) =>
        FoundCooperative.Decide(Act with { FiscalYearStartMonth = month }, Cooperative.Initial)
            .ShouldBeRefused("cooperative.fiscal_year_start_wrong");
}
