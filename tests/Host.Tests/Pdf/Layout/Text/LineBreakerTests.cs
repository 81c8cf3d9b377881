using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Layout.Text;

public sealed class LineBreakerTests
{
    private static readonly Lazy<Typesetter> Type = new(() =>
    {
        var fonts = FontLibrary.Load();
        return new Typesetter(new Typefaces(fonts.Sans, fonts.Serif), new PageNumbers());
    });

    [Fact]
    public void The_last_two_words_stay_together()
    {
        var text = "Wie heeft deze letter gekozen en waarom toch precies op dat moment van de dag gekozen?";

        for (var width = 120; width < 320; width += 10)
        {
            Lines(text, width)[^1].ShouldContain(' ');
        }
    }

    [Fact]
    public void A_resolution_number_does_not_break_but_a_hyphenated_word_may()
    {
        Lines("besluit 2025-12", 45).ShouldBe(["besluit", "2025-12"]);
        Lines("Niet-verrekenbare", 60).ShouldBe(["Niet-", "verrekenbare"]);
    }

    [Fact]
    public void A_word_wider_than_its_column_is_cut_and_not_lost()
    {
        var lines = Lines("Wijkcoöperatieledenadministratiesysteem", 60);

        lines.Count.ShouldBeGreaterThan(2);
        string.Concat(lines).ShouldBe("Wijkcoöperatieledenadministratiesysteem");
    }

    [Fact]
    public void Emphasis_within_a_word_does_not_open_a_break()
    {
        var text = RichText.FromString("de zaal is ").Then("verworpen", Emphasis.Bold).Then(", helaas");

        var lines = Type.Value.Break(text, Roles.Body, 300);
        string.Concat(lines[0].Fragments.Select(part => part.Text)).ShouldBe("de zaal is verworpen, helaas");
    }

    [Fact]
    public void An_author_can_end_a_line() =>
        Lines("Opgemaakt op 24 maart.\nDe leden stellen vast.", 300).Count.ShouldBe(2);

    [Fact]
    public void No_line_is_wider_than_its_column_and_no_word_is_lost()
    {
        string[] words = ["de", "leden", "van", "Oost", "€ 4.200", "17 juni", "buurt-kamer", "ALV"];
        var random = new Random(2025);
        for (var round = 0; round < 200; round++)
        {
            var text = string.Join(' ', random.GetItems(words, 1 + round / 4));

            var lines = Type.Value.Break(text, Roles.Body, 115);
            lines.ShouldAllBe(line => line.Width < 115.001);
            string.Join(' ', lines.Select(Plain)).Replace("buurt- kamer", "buurt-kamer").ShouldBe(text);
        }
    }

    private static List<string> Lines(string text, double width) =>
        [.. Type.Value.Break(text, Roles.Body, width).Select(Plain)];

    private static string Plain(TextLine line) => string.Concat(line.Fragments.Select(part => part.Text));
}
