using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Reporting.YearStories.StoryExample;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

public sealed class WithdrawTargetTests
{
    private static readonly WithdrawTarget Act = new(Year, Indicator.JobsOwn, March);

    [Fact]
    public void A_target_is_withdrawn_once()
    {
        var set = Fold.Of<YearStory>(new TargetSet(Year, Indicator.JobsOwn, 3, March));
        var withdrawn = set.After(WithdrawTarget.Decide(Act, set));
        withdrawn.Targets.ShouldBeEmpty();
        WithdrawTarget.Decide(Act, withdrawn).ShouldBeNothing();
    }

    [Fact]
    public void There_is_a_target_to_withdraw() =>
        WithdrawTarget.Decide(Act, YearStory.Initial).ShouldBeRefused("year_story.no_target");
}
