using Wijkboek.Domain.Common;
using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Reporting.YearStories.StoryExample;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

public sealed class SetTargetTests
{
    private static readonly SetTarget Act = new(Year, Indicator.JobsOwn, 3, new LocalDate(2024, 11, 26));

    [Fact]
    public void A_target_is_set_before_the_year_and_may_be_set_anew()
    {
        var set = YearStory.Initial.After(Decide(Act));
        Decide(Act, set).ShouldBeNothing();
        set.After(Decide(Act with { Number = 4 }, set)).Targets[Indicator.JobsOwn].ShouldBe(4);
    }

    [Theory]
    [InlineData(Indicator.JobsOwn, -1)]
    [InlineData(Indicator.JobsOwn, 1_000_001)]
    [InlineData(Indicator.AllowanceAmount, -1)]
    public void A_target_is_within_reason(Indicator indicator, long number) =>
        Decide(Act with { Indicator = indicator, Number = number }).ShouldBeRefused("year_story.target_wrong");

    [Fact]
    public void An_amount_is_in_cents() =>
        Decide(Act with { Indicator = Indicator.AllowanceAmount, Number = 1_300_000 }).ShouldRecord<TargetSet>();

    [Fact]
    public void The_year_lies_near() => Decide(Act with { Year = 2026 }).ShouldBeRefused("year_story.year_wrong");

    private static Decision Decide(SetTarget act, YearStory? story = null) =>
        SetTarget.Decide(act, story ?? YearStory.Initial, Cooperative);
}
