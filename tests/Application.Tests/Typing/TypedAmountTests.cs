using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Typing;

public sealed class TypedAmountTests
{
    private static readonly Gen<long> Cents = Gen.OneOf(
        Gen.Choose(-1_000, 1_000).Select(cents => (long)cents),
        Gen.Choose(-1_000_000, 1_000_000).Select(thousands => thousands * 1_000L),
        Gen.Choose(int.MinValue, int.MaxValue).Select(cents => (long)cents));

    [Theory]
    [InlineData("1.234,56", 123_456)]
    [InlineData("1234,56", 123_456)]
    [InlineData("1234.56", 123_456)]
    [InlineData("1,234.56", 123_456)]
    [InlineData("1.234", 123_400)]
    [InlineData("1.234.567", 123_456_700)]
    [InlineData("€ 5", 500)]
    [InlineData("€\u00A01.234,5", 123_450)]
    [InlineData("12,-", 1_200)]
    [InlineData("12,50+3", 1_550)]
    [InlineData("= 84 + 12,50 − 0,50", 9_600)]
    [InlineData("12,- + 3", 1_500)]
    [InlineData("-5", -500)]
    [InlineData("0,05", 5)]
    [InlineData(" 7 eur ", 700)]
    public void Is_read_as_a_Dutch_treasurer_means_it(string text, long cents)
    {
        var typed = TypedAmount.Read(text);
        typed.Wrong.ShouldBeNull();
        typed.Value.ShouldBe(new Money(cents));
    }

    [Theory]
    [InlineData("1,234", "typing.amount_ambiguous")]
    [InlineData("5 + 1,000", "typing.amount_ambiguous")]
    [InlineData("0.123", "typing.amount_unclear")]
    [InlineData("12.34.56", "typing.amount_unclear")]
    [InlineData("1.23,45", "typing.amount_unclear")]
    [InlineData("tien", "typing.amount_unclear")]
    [InlineData("12+", "typing.amount_unclear")]
    [InlineData("1++2", "typing.amount_unclear")]
    [InlineData("5*3", "typing.amount_unclear")]
    [InlineData("", "typing.amount_unclear")]
    [InlineData("10.000.000.001", "typing.amount_too_large")]
    public void Is_refused_when_it_is_unclear(string text, string code) =>
        TypedAmount.Read(text).Wrong!.Code.ShouldBe(code);

    [Fact]
    public void Comes_back_as_it_was_written() => Prop.ForAll(Cents.ToArbitrary(), cents =>
        TypedAmount.Read(TypedAmount.Write(new Money(cents))).Value == new Money(cents)
        && TypedAmount.Read(Dutch.Euro(cents)).Value == new Money(cents)).ShouldHold();

    [Fact]
    public void A_sum_is_the_sum_of_its_terms() => Prop.ForAll(
        Cents.Where(cents => cents >= 0).Four().ToArbitrary(),
        terms =>
        {
            var amounts = new[] { terms.Item1, terms.Item2, terms.Item3, terms.Item4 }.Select(c => new Money(c));
            return TypedAmount.Read(string.Join("+", amounts.Select(TypedAmount.Write))).Value == amounts.Sum();
        }).ShouldHold();

    [Fact]
    public void Whatever_is_typed_is_understood_or_refused() => Prop.ForAll(
        Gen.Elements("0123456789.,+-€ x".ToCharArray()).ArrayOf().ToArbitrary(),
        letters => TypedAmount.Read(new string(letters)) is not null).ShouldHold();
}
