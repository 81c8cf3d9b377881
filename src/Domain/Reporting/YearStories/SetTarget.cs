using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Reporting.YearStories;

/// <param name="Number">From zero; euro cents where the indicator is an amount. It replaces an earlier target.</param>
public sealed record SetTarget(int Year, Indicator Indicator, long Number, LocalDate SetOn) : IAct
{
    private const long LargestCount = 1_000_000;

    public static Decision Decide(SetTarget act, YearStory story, Cooperative cooperative)
    {
        if (story.Targets.TryGetValue(act.Indicator, out var before) && before == act.Number)
            return Decision.Nothing;
        if (StoryYear.Refuses(act.Year, act.SetOn, cooperative) is { } wrongYear)
            return wrongYear;
        var largest = act.Indicator.IsAmount() ? Money.LargestCents : LargestCount;
        return act.Number < 0 || act.Number > largest
            ? YearStoryRefusals.TargetWrong(largest)
            : YearStory.Stream(act.Year).Record(new TargetSet(act.Year, act.Indicator, act.Number, act.SetOn));
    }
}
