using System.Security.Cryptography;
using System.Text;
using Wijkboek.Host.Web.SignIn.QrCodes;

namespace Wijkboek.Host.Tests.Web.SignIn;

public sealed class QrCodeTests
{
    // The worked example of many textbooks: version 1, level M, "HELLO WORLD".
    [Fact]
    public void Check_bytes_are_those_of_the_standard() => ReedSolomon
        .CheckBytes([32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17], 10)
        .ShouldBe([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);

    // Every square, as another program draws them with the same mask (SHA-256 of its rows of 0 and 1).
    [Theory]
    [InlineData("wijkboek", 1, 1, 21, "ec274c2914a21450812c54feee33a8275286e30b8683de3e5e998c8c4d8cc721")]
    [InlineData("Wijkcoöperatie", 4, 3, 33, "a3c3e577d2fc6aebfd9f3fb7c9ae303533798f314dd135ceaa9ce32d940a15ea")]
    [InlineData("x", 200, 2, 57, "64e9db0f7dcfa486be63739a1efef2c8324387cf233f7686c75d9b4e079a8873")]
    [InlineData(Otpauth, 1, 3, 41, "c29ec35c7d1db312d1ee1768b3aded5f5bd1a3791f63a4b0925003f061fdbb13")]
    public void A_code_is_what_others_draw(string text, int times, int mask, int size, string rows)
    {
        var code = QrCode.Of(string.Concat(Enumerable.Repeat(text, times)), mask)!;
        code.Size.ShouldBe(size);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Rows(code)))).ShouldBe(rows);
    }

    [Fact]
    public void What_does_not_fit_is_not_drawn() => QrCode.Of(new string('x', 500)).ShouldBeNull();

    private const string Otpauth = "otpauth://totp/Wijkboek:fatima%40voorbeeld.example"
        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Wijkboek";

    private static string Rows(QrCode code) => string.Join('\n', Enumerable.Range(0, code.Size).Select(y =>
        string.Concat(Enumerable.Range(0, code.Size).Select(x => code.IsDark(x, y) ? '1' : '0'))));
}
