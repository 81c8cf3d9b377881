using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Tests.Typing;

public sealed class TypedShareTests
{
    [Theory]
    [InlineData("35%", 3500)]
    [InlineData(" 34,75 % ", 3475)]
    [InlineData("0,35", 3500)]
    [InlineData("0.2857", 2857)]
    [InlineData("100%", 10_000)]
    [InlineData("1", 10_000)]
    public void A_percentage_and_a_part_are_understood(string text, int tenThousandths) =>
        TypedShare.Read(text).ShouldBe(Share.OfTenThousandths(tenThousandths));

    [Theory]
    [InlineData("35")]
    [InlineData("101%")]
    [InlineData("0,12345")]
    [InlineData("12,345%")]
    [InlineData("-5%")]
    [InlineData("de helft")]
    public void What_is_no_part_of_a_whole_is_refused(string text) =>
        TypedShare.Read(text).Wrong!.Code.ShouldBe("typing.share_unclear");

    [Fact]
    public void It_says_back_how_it_was_understood() =>
        TypedEcho.Share(Share.OfTenThousandths(3475)).ShouldBe("= 34,75%");
}
