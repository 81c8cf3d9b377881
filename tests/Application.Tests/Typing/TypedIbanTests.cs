using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Typing;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Typing;

public sealed class TypedIbanTests
{
    // Published as examples by the banks' own registry.
    private const string Dutch = "NL91ABNA0417164300";

    [Theory]
    [InlineData("NL91ABNA0417164300", Dutch)]
    [InlineData("nl91 abna 0417 1643 00", Dutch)]
    [InlineData("BE68 5390 0754 7034", "BE68539007547034")]
    [InlineData("DE89 3704 0044 0532 0130 00", "DE89370400440532013000")]
    [InlineData("NO93 8601 1117 947", "NO9386011117947")]
    public void Is_read_with_or_without_spaces(string text, string iban)
    {
        var typed = TypedIban.Read(text);
        typed.Wrong.ShouldBeNull();
        typed.Value.ShouldBe(iban);
    }

    [Theory]
    [InlineData("NL91ABNA041716430", "typing.iban_length")]
    [InlineData("NL19ABNA0417164300", "typing.iban_check_wrong")]
    [InlineData("0417164300", "typing.iban_unclear")]
    [InlineData("", "typing.iban_unclear")]
    public void Is_refused_when_it_cannot_be_one(string text, string code) =>
        TypedIban.Read(text).Wrong!.Code.ShouldBe(code);

    [Fact]
    public void One_wrong_digit_never_passes() => Prop.ForAll(
        Gen.Choose(8, Dutch.Length - 1).SelectMany(at => Gen.Choose(1, 9).Select(by => (at, by))).ToArbitrary(),
        change =>
        {
            var digit = (char)('0' + ((Dutch[change.at] - '0' + change.by) % 10));
            return TypedIban.Read($"{Dutch[..change.at]}{digit}{Dutch[(change.at + 1)..]}").Wrong is not null;
        }).ShouldHold();

    [Fact]
    public void Is_written_in_fours() => TypedIban.Write(Dutch).ShouldBe("NL91\u00A0ABNA\u00A00417\u00A01643\u00A000");
}
