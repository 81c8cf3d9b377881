using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Application.Tests.Reporting.Document;

public sealed class RichTextTests
{
    [Fact]
    public void A_string_becomes_one_plain_run()
    {
        RichText text = "Samen";

        text.Runs.ShouldBe([new Inline.Run("Samen")]);
    }

    [Fact]
    public void Texts_with_the_same_runs_are_equal()
    {
        var one = RichText.FromString("Contributie: ").Then("verworpen", Emphasis.Bold);
        var other = RichText.FromString("Contributie: ").Then("verworpen", Emphasis.Bold);

        one.ShouldBe(other);
        one.GetHashCode().ShouldBe(other.GetHashCode());
        one.ShouldNotBe(RichText.FromString("Contributie: verworpen"));
    }

    [Fact]
    public void The_plain_text_leaves_emphasis_and_page_numbers_out() =>
        RichText.Bold("Zie").Then(" pagina ").ThenPageOf("balans").Plain.ShouldBe("Zie pagina ");
}
