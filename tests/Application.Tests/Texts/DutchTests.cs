using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Tests.Texts;

public sealed class DutchTests
{
    [Theory]
    [InlineData(123_456, "€\u00A01.234,56")]
    [InlineData(0, "€\u00A00,00")]
    [InlineData(-5, "€\u00A0\u22120,05")]
    [InlineData(100_000_000_000_001, "€\u00A01.000.000.000.000,01")]
    [InlineData(long.MinValue, "€\u00A0\u221292.233.720.368.547.758,08")]
    public void Cents_are_written_as_euros(long cents, string written) => Dutch.Euro(cents).ShouldBe(written);

    [Theory]
    [InlineData(15_200_000, "€\u00A0152.000")]
    [InlineData(149, "€\u00A01")]
    [InlineData(150, "€\u00A02")]
    [InlineData(250, "€\u00A03")]
    [InlineData(-150, "€\u00A0\u22122")]
    [InlineData(-49, "€\u00A00")]
    public void Whole_euros_round_half_away_from_zero(long cents, string written) =>
        Dutch.WholeEuro(cents).ShouldBe(written);

    [Fact]
    public void A_number_has_points_between_thousands_and_a_real_minus()
    {
        Dutch.Number(-1_234_567).ShouldBe("\u22121.234.567");
        Dutch.Number(999).ShouldBe("999");
        Dutch.Number(1234.5m, 1).ShouldBe("1.234,5");
    }

    [Fact]
    public void A_fraction_is_written_as_a_percentage()
    {
        Dutch.Percent(.643m, 1).ShouldBe("64,3%");
        Dutch.Percent(1).ShouldBe("100%");
        Dutch.Percent(-.0001m).ShouldBe("0%");
    }

    [Fact]
    public void Days_and_months_are_written_the_Dutch_way()
    {
        var day = new LocalDate(2026, 3, 9);
        Dutch.Date(day).ShouldBe("09-03-2026");
        Dutch.LongDate(day).ShouldBe("9\u00A0maart\u00A02026");
        Dutch.Month(new YearMonth(2026, 11)).ShouldBe("november\u00A02026");
        Dutch.ShortMonthName(3).ShouldBe("mrt");
    }

    [Fact]
    public void A_list_ends_with_en()
    {
        Dutch.List(["A", "B", "C"]).ShouldBe("A, B en C");
        Dutch.List(["A", "B"]).ShouldBe("A en B");
        Dutch.List(["A"]).ShouldBe("A");
        Dutch.List([]).ShouldBe("");
    }
}
