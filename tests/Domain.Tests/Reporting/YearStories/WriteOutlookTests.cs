using Wijkboek.Domain.Common;
using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Reporting.YearStories.StoryExample;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

public sealed class WriteOutlookTests
{
    private static readonly WriteOutlook Act = new(
        Year,
        new OutlookText(
            "Een derde baan bij ons.", ["Zeven buurtbanen.", "Acht beraden."], ["De opdracht loopt af."],
            [new OutlookMoment(new LocalDate(2026, 5, 20), "Ledenvergadering")]),
        March);

    [Fact]
    public void The_last_outlook_stands_and_the_same_changes_nothing()
    {
        var written = YearStory.Initial.After(Decide(Act));
        Decide(Act with { Text = Act.Text with { Intentions = [.. Act.Text.Intentions] } }, written).ShouldBeNothing();
        Decide(Act with { Text = Act.Text with { Lead = "Anders." } }, written).ShouldRecord<OutlookWritten>();
    }

    [Fact]
    public void Its_texts_are_there_and_fit()
    {
        RefusesText(Act.Text with { Lead = "" }, "year_story.text_missing");
        RefusesText(Act.Text with { Intentions = [] }, "year_story.text_missing");
        RefusesText(Act.Text with { Intentions = [.. Enumerable.Repeat("a", 13)] }, "year_story.too_many");
        RefusesText(Act.Text with { Attention = [""] }, "year_story.text_missing");
        RefusesText(
            Act.Text with { Moments = [new(March, new string('a', 121))] }, "year_story.text_too_long");
    }

    [Fact]
    public void The_year_lies_near() => Decide(Act with { Year = 2018 }).ShouldBeRefused("year_story.year_wrong");

    private static void RefusesText(OutlookText text, string code) =>
        Decide(Act with { Text = text }).ShouldBeRefused(code);

    private static Decision Decide(WriteOutlook act, YearStory? story = null) =>
        WriteOutlook.Decide(act, story ?? YearStory.Initial, Cooperative);
}
