using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Reporting.YearStories.StoryExample;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

public sealed class WithdrawExplanationTests
{
    private static readonly WithdrawExplanation Act = new(Year, Indicator.JobsOwn, March);

    [Fact]
    public void An_explanation_is_withdrawn_once()
    {
        var explained = Fold.Of<YearStory>(new DifferenceExplained(Year, Indicator.JobsOwn, "Anders.", March));
        var withdrawn = explained.After(WithdrawExplanation.Decide(Act, explained));
        withdrawn.Explanations.ShouldBeEmpty();
        WithdrawExplanation.Decide(Act, withdrawn).ShouldBeNothing();
    }

    [Fact]
    public void There_is_an_explanation_to_withdraw() =>
        WithdrawExplanation.Decide(Act, YearStory.Initial).ShouldBeRefused("year_story.no_explanation");
}
