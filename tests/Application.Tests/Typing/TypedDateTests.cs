using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Typing;

public sealed class TypedDateTests
{
    private static readonly LocalDate Today = new(2026, 11, 20);

    [Theory]
    [InlineData("20-11-2026", "2026-11-20")]
    [InlineData("1-2-2026", "2026-02-01")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("20/11", "2026-11-20")]
    [InlineData("03/04", "2026-04-03")]
    [InlineData("20 nov", "2026-11-20")]
    [InlineData("20 nov.", "2026-11-20")]
    [InlineData("3 MRT 2025", "2025-03-03")]
    [InlineData("vrijdag 20 november 2026", "2026-11-20")]
    [InlineData("vr 20-11", "2026-11-20")]
    [InlineData("vandaag", "2026-11-20")]
    [InlineData("Gisteren", "2026-11-19")]
    [InlineData("-1", "2026-11-19")]
    [InlineData("+2", "2026-11-22")]
    [InlineData("1-1-27", "2027-01-01")]
    [InlineData("4-5-58", "1958-05-04")]
    [InlineData("29-2-2024", "2024-02-29")]
    public void Is_read_day_first(string text, string day)
    {
        var typed = TypedDate.Read(text, Today);
        typed.Wrong.ShouldBeNull();
        typed.Value.ShouldBe(LocalDatePattern.Iso.Parse(day).Value);
    }

    [Theory]
    [InlineData("31-12", "2026-01-05", "2025-12-31")]
    [InlineData("5 feb", "2026-01-05", "2026-02-05")]
    [InlineData("29-2", "2025-01-10", "2024-02-29")]
    public void Without_a_year_it_is_the_one_that_lies_near(string text, string today, string day) =>
        TypedDate.Read(text, LocalDatePattern.Iso.Parse(today).Value).Value
            .ShouldBe(LocalDatePattern.Iso.Parse(day).Value);

    [Theory]
    [InlineData("31-2-2026", "typing.no_such_day")]
    [InlineData("29-2-2026", "typing.no_such_day")]
    [InlineData("31 april", "typing.no_such_day")]
    [InlineData("20-13-2026", "typing.date_unclear")]
    [InlineData("20-11-1826", "typing.date_unclear")]
    [InlineData("20 xyz", "typing.date_unclear")]
    [InlineData("20", "typing.date_unclear")]
    [InlineData("-99999", "typing.date_unclear")]
    [InlineData("", "typing.date_unclear")]
    public void Is_refused_when_it_is_no_day(string text, string code) =>
        TypedDate.Read(text, Today).Wrong!.Code.ShouldBe(code);

    [Fact]
    public void Comes_back_as_it_was_written() => Prop.ForAll(
        Gen.Choose(-40_000, 40_000).Select(days => Today.PlusDays(days)).ToArbitrary(),
        day => new[] { Dutch.Date(day), Dutch.LongDate(day), LocalDatePattern.Iso.Format(day) }
            .All(written => TypedDate.Read(written, Today).Value == day)).ShouldHold();
}
