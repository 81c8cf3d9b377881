using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Tests.Web.Visits;

public sealed class PeriodChoiceTests
{
    [Theory]
    [InlineData("2025-k1", "2025-01-01", "2025-03-31", "1e kwartaal 2025")]
    [InlineData("2025-k4", "2025-10-01", "2025-12-31", "4e kwartaal 2025")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "februari\u00A02024")]
    public void A_named_period_is_read_and_named_again(string code, string start, string end, string name)
    {
        var period = PeriodChoice.Of(code)!;
        $"{period.Start:uuuu-MM-dd}".ShouldBe(start);
        $"{period.End:uuuu-MM-dd}".ShouldBe(end);
        PeriodChoice.NameOf(period).ShouldBe(name);
        PeriodChoice.Find(period)!.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("2025-k5")]
    [InlineData("2025-13")]
    [InlineData("2025-1")]
    [InlineData("0000-01")]
    public void Anything_else_is_no_named_period(string? code) => PeriodChoice.Of(code).ShouldBeNull();

    [Fact]
    public void Days_of_no_month_or_quarter_have_no_name() =>
        PeriodChoice.NameOf(new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 28))).ShouldBeNull();
}
