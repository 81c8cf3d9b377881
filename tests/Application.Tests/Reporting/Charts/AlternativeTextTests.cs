using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Charts;

public sealed class AlternativeTextTests
{
    [Theory]
    [InlineData("mix-bars", "De mix in 2025. Gemeentelijke subsidie: € 152.000, 45%, structureel; ")]
    [InlineData("mix-bars", "Donaties en sponsoring: € 15.165, 4%, incidenteel; ")]
    [InlineData("euro-strip-in", "Eigen bijdragen: 3 cent van elke euro, € 11.260.")]
    [InlineData("share-columns", "2025: 63,7%, waarvan subsidie 44,7% en opdracht (RtC) 19,0%; ")]
    [InlineData("share-columns", "waarschuwing bij 60%; doel voor 2028: 50%.")]
    [InlineData("structural-bars", "2023: 85,6% structureel, 14,4% incidenteel; ")]
    [InlineData("concentration-scale", "2025: 0,42; waarschuwing bij 0,25, op een schaal van 0 tot 1.")]
    [InlineData("allowance-bars", "A: € 2.060, waarvan € 20 in bonnen; ")]
    [InlineData("allowance-bars", "; wettelijk maximum 2025: € 2.100.")]
    [InlineData("job-timeline", "van 1 februari 2024 tot en met 31 januari 2027; ")]
    [InlineData("job-timeline", "32 uur, onbepaald: van 1 maart 2023 voor onbepaalde tijd")]
    [InlineData("subsidy-bars", "provincie Utrecht: verleend € 76.800, besteed € 46.800, ontvangen € 39.120; ")]
    [InlineData("balance-strips", "Bank, spaar en kas: € 83.857; ")]
    [InlineData("reserve-months", "Genoeg voor twee maanden. 2,0 maanden; doel: 3 maanden.")]
    [InlineData("day-dots-inside", "januari 658, februari 628, ")]
    [InlineData("day-dots-inside", "de drukste dag was 3 januari 2025 met 90.")]
    [InlineData("governance", "Algemene ledenvergadering: 412 leden, kiest, stelt vast, geeft décharge; ")]
    [InlineData("governance", "; Energie, buurt: Sjoerd Lindeman.")]
    [InlineData("week-grid", "De week. maandag 9.30–12.00: Creatief, De Serre, 9.30–12.00; ")]
    [InlineData("year-line", "20 mei 2026: ALV: jaarrekening; ")]
    public void A_chart_says_what_it_shows_and_every_value(string name, string part) =>
        Examples.All[name].AlternativeText.Replace('\u00A0', ' ').ShouldContain(part);

    [Fact]
    public void What_is_cut_or_gathered_in_the_drawing_is_named_in_full()
    {
        const string endless = "Een naam die in geen enkele kolom van het verslag past, hoe smal de letters ook zijn";
        var parts = Enumerable.Range(1, 20).Select(it => new EuroPart($"{endless} {it}", it * 100, PartTone.Light));
        var drawing = EuroStrip.Draw("Lang", [.. parts], HouseFonts.Width);
        for (var index = 1; index <= 20; index++)
            drawing.AlternativeText.ShouldContain($"{endless} {index}:");
    }

    [Fact]
    public void An_empty_chart_says_so()
    {
        MixBars.Draw("De mix in 2025", [], HouseFonts.Width).AlternativeText
            .ShouldBe("De mix in 2025. Er zijn geen gegevens.");
        DayDots.Cover(2025, new Dictionary<LocalDate, int>()).AlternativeText
            .ShouldBe("Een stip per dag van 2025. In 2025 zijn geen bezoeken geteld.");
    }

    [Theory]
    [InlineData("spark-columns")]
    [InlineData("progress-track")]
    [InlineData("budget-bar")]
    [InlineData("unit-dots")]
    [InlineData("hash-dots")]
    [InlineData("term-head")]
    [InlineData("term-row")]
    public void Drawings_beside_their_own_figures_are_decoration(string name) =>
        Examples.All[name].AlternativeText.ShouldBeEmpty();
}
