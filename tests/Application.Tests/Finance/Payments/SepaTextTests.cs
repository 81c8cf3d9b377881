using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.Payments;

public sealed class SepaTextTests
{
    [Theory]
    [InlineData("Coöperatie Ané & Zn.", "Cooperatie Ane + Zn.")]
    [InlineData("Weiß, Łukasz – „Café”", "Weiss, Lukasz - .Cafe'")]
    [InlineData("5 € voor @buurt!", "5 EUR voor (at)buurt.")]
    [InlineData("e\u0301e\u0301n  regel\nen nog een", "een regel en nog een")]
    [InlineData("//factuur//12/", "factuur/12")]
    [InlineData("Ԁ😀", "..")]
    public void Signs_that_banks_do_not_take_become_the_nearest(string typed, string written) =>
        SepaText.Of(typed, 70).ShouldBe(written);

    [Fact]
    public void Whatever_is_typed_fits_and_stays_the_same_when_written_again() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), typed =>
    {
        var written = SepaText.Of(typed.Get, 35);
        written.Length.ShouldBeLessThanOrEqualTo(35);
        written.ShouldAllBe(sign => char.IsAsciiLetterOrDigit(sign) || "/-?:().,'+ ".Contains(sign));
        SepaText.Of(written, 35).ShouldBe(written);
    }).ShouldHold();
}
