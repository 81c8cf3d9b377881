using Wijkboek.Domain.Common;

namespace Wijkboek.Domain.Tests.Common;

public sealed class ShareTests
{
    [Fact]
    public void Every_share_is_read_back_as_it_was_written()
    {
        for (var parts = 0; parts <= 10_000; parts++)
        {
            var share = Share.OfTenThousandths(parts);
            Share.TryParse(share.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(share);
        }
    }

    [Theory]
    [InlineData("0.350")]
    [InlineData("0.12345")]
    [InlineData(".5")]
    [InlineData("0,5")]
    [InlineData("1.0001")]
    [InlineData("-0.1")]
    [InlineData("00.1")]
    [InlineData("0.5\n")]
    [InlineData("")]
    public void There_is_one_way_to_write_each(string text) => Share.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_part_is_never_more_than_the_whole() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Share.Percent(101));
}
