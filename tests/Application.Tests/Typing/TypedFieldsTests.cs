using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Typing;

/// <summary>Months, times, hours, numbers and picks.</summary>
public sealed class TypedFieldsTests
{
    private static readonly LocalDate Today = new(2026, 11, 20);
    private static readonly Offered[] Accounts =
        [new("4300", "Eetcafé"), new("4310", "Eetcafé, huur"), new("1100", "Bank"), new("1101", "Bank")];

    [Theory]
    [InlineData("oktober 2026", 2026, 10)]
    [InlineData("okt", 2026, 10)]
    [InlineData("december", 2025, 12)]
    [InlineData("10-2026", 2026, 10)]
    [InlineData("2026-10", 2026, 10)]
    [InlineData("mrt 25", 2025, 3)]
    [InlineData("vorige maand", 2026, 10)]
    public void A_month_is_read(string text, int year, int month) =>
        TypedMonth.Read(text, Today).Value.ShouldBe(new YearMonth(year, month));

    [Theory]
    [InlineData("13-2026")]
    [InlineData("mei 3026")]
    [InlineData("voorjaar")]
    [InlineData("")]
    public void What_is_no_month_is_refused(string text) =>
        TypedMonth.Read(text, Today).Wrong!.Code.ShouldBe("typing.month_unclear");

    [Fact]
    public void A_month_comes_back_as_it_was_written() => Prop.ForAll(
        Gen.Choose(-500, 500).Select(months => Today.ToYearMonth().PlusMonths(months)).ToArbitrary(),
        month => TypedMonth.Read(TypedMonth.Write(month), Today).Value == month
            && TypedMonth.Read(Dutch.Month(month), Today).Value == month).ShouldHold();

    [Theory]
    [InlineData("9:30", 9, 30)]
    [InlineData("9.30", 9, 30)]
    [InlineData("14", 14, 0)]
    [InlineData("14 uur", 14, 0)]
    [InlineData("09:30:00", 9, 30)]
    public void A_time_is_read(string text, int hour, int minute) =>
        TypedTime.Read(text).Value.ShouldBe(new LocalTime(hour, minute));

    [Theory]
    [InlineData("24:00")]
    [InlineData("9:60")]
    [InlineData("ochtend")]
    public void What_is_no_time_is_refused(string text) =>
        TypedTime.Read(text).Wrong!.Code.ShouldBe("typing.time_unclear");

    [Theory]
    [InlineData("1:30", 90)]
    [InlineData("1,5", 90)]
    [InlineData("1.25", 75)]
    [InlineData("2", 120)]
    [InlineData("2 uur", 120)]
    [InlineData("1u30", 90)]
    [InlineData("90 min", 90)]
    [InlineData("0,1", 6)]
    public void Hours_are_read_as_minutes(string text, int minutes) =>
        TypedHours.Read(text).Value.ShouldBe(minutes);

    [Theory]
    [InlineData("1,33", "typing.no_whole_minutes")]
    [InlineData("1:75", "typing.hours_unclear")]
    [InlineData("-1", "typing.hours_unclear")]
    [InlineData("veel", "typing.hours_unclear")]
    public void Hours_are_never_rounded(string text, string code) => TypedHours.Read(text).Wrong!.Code.ShouldBe(code);

    [Fact]
    public void Hours_come_back_as_they_were_written() => Prop.ForAll(
        Gen.Choose(0, 99_999).ToArbitrary(),
        minutes => TypedHours.Read(TypedHours.Write(minutes)).Value == minutes).ShouldHold();

    [Theory]
    [InlineData("12", 12)]
    [InlineData("1.250", 1_250)]
    [InlineData("1 250", 1_250)]
    [InlineData("−3", -3)]
    public void A_number_is_read(string text, long number) => TypedNumber.Read(text).Value.ShouldBe(number);

    [Theory]
    [InlineData("1,5", "typing.number_unclear")]
    [InlineData("1.25", "typing.number_unclear")]
    [InlineData("drie", "typing.number_unclear")]
    [InlineData("2.147.483.648", "typing.number_too_large")]
    public void What_is_no_whole_number_is_refused(string text, string code) =>
        TypedNumber.Read(text).Wrong!.Code.ShouldBe(code);

    [Theory]
    [InlineData("4300", "4300")]
    [InlineData("Eetcafé (4300)", "4300")]
    [InlineData("eetcafé", "4300")]
    [InlineData("Eetcafé, h", "4310")]
    [InlineData("iets-nieuws", "iets-nieuws")]
    public void A_pick_is_found_by_its_text_name_or_identifier(string text, string id) =>
        TypedPick.Read(text, Accounts).Value.ShouldBe(id);

    [Theory]
    [InlineData("Bank", "typing.several_are_called")]
    [InlineData("Iemand Anders", "typing.not_an_identifier")]
    public void A_pick_that_is_not_one_thing_is_refused(string text, string code) =>
        TypedPick.Read(text, Accounts).Wrong!.Code.ShouldBe(code);
}
