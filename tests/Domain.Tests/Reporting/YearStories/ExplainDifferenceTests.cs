using Wijkboek.Domain.Common;
using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Reporting.YearStories.StoryExample;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

public sealed class ExplainDifferenceTests
{
    private static readonly ExplainDifference Act = new(
        Year, Indicator.JobsOwn, "De derde baan wacht op geld voor begeleiding.", March);

    [Fact]
    public void The_last_explanation_stands_and_the_same_changes_nothing()
    {
        var explained = YearStory.Initial.After(Decide(Act));
        Decide(Act with { Text = $" {Act.Text} " }, explained).ShouldBeNothing();
        explained.After(Decide(Act with { Text = "Anders." }, explained)).Explanations[Indicator.JobsOwn]
            .ShouldBe("Anders.");
    }

    [Fact]
    public void An_explanation_says_something_and_fits()
    {
        Decide(Act with { Text = " " }).ShouldBeRefused("year_story.text_missing");
        Decide(Act with { Text = new string('a', 301) }).ShouldBeRefused("year_story.text_too_long");
        Decide(Act with { Year = 2018 }).ShouldBeRefused("year_story.year_wrong");
    }

    private static Decision Decide(ExplainDifference act, YearStory? story = null) =>
        ExplainDifference.Decide(act, story ?? YearStory.Initial, Cooperative);
}
