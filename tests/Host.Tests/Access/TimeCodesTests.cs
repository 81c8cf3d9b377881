using System.Text;
using Wijkboek.Host.Access.SecondFactor;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Tests.Access;

public sealed class TimeCodesTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 20, 0);

    // RFC 6238, appendix B, the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        TimeCodes.CodeOf(Secret, TimeCodes.StepAt(Instant.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_one_step_off(int steps, bool holds) =>
        (TimeCodes.Spend(new CodeSecret(Secret, 0), CodeAt(steps), Now) is not null).ShouldBe(holds);

    [Fact]
    public void A_code_is_used_once_and_an_older_one_not_after_it()
    {
        var spent = TimeCodes.Spend(new CodeSecret(Secret, 0), CodeAt(0), Now)!;
        TimeCodes.Spend(spent, CodeAt(0), Now).ShouldBeNull();
        TimeCodes.Spend(spent, CodeAt(-1), Now).ShouldBeNull();
        TimeCodes.Spend(spent, CodeAt(1), Now).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("abcdef")]
    public void Anything_else_is_wrong(string typed) =>
        TimeCodes.Spend(new CodeSecret(Secret, 0), typed, Now).ShouldBeNull();

    // RFC 4648, section 10, without its padding.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void The_secret_is_written_as_the_standard_says(string text, string written) =>
        Base32.Write(Encoding.ASCII.GetBytes(text)).ShouldBe(written);

    private static string CodeAt(int steps) => TimeCodes.CodeOf(Secret, TimeCodes.StepAt(Now) + steps);
}
