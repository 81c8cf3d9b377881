using Wijkboek.Host.Pdf.Layout.Text;

namespace Wijkboek.Host.Tests.Pdf.Layout.Text;

public sealed class BindingTests
{
    [Theory]
    [InlineData("voor € 4.200 meer", "voor €~4.200~meer")]
    [InlineData("op 24 maart 2026", "op 24~maart 2026")]
    [InlineData("na 2,0 maanden", "na 2,0~maanden")]
    [InlineData("in 2025 waren er 31.", "in 2025 waren er 31.")]
    [InlineData("inloop en ’s avonds", "inloop en ’s~avonds")]
    [InlineData("in 2025 Noord", "in 2025 Noord")]
    public void What_belongs_together_is_bound(string text, string bound) =>
        Binding.Bind(text).Replace(Binding.NoBreakSpace, '~').ShouldBe(bound);
}
