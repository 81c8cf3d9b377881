namespace Wijkboek.Domain.Reporting.YearStories;

public sealed record WithdrawTarget(int Year, Indicator Indicator, LocalDate WithdrawnOn) : IAct
{
    public static Decision Decide(WithdrawTarget act, YearStory story)
    {
        if (story.Targets.ContainsKey(act.Indicator))
            return YearStory.Stream(act.Year).Record(new TargetWithdrawn(act.Year, act.Indicator, act.WithdrawnOn));
        return story.WithdrawnTargets.Contains(act.Indicator)
            ? Decision.Nothing
            : YearStoryRefusals.NoTarget(act.Indicator);
    }
}
