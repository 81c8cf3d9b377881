namespace Wijkboek.Domain.Reporting.YearStories;

public sealed record WithdrawExplanation(int Year, Indicator Indicator, LocalDate WithdrawnOn) : IAct
{
    public static Decision Decide(WithdrawExplanation act, YearStory story)
    {
        if (story.Explanations.ContainsKey(act.Indicator))
            return YearStory.Stream(act.Year).Record(
                new ExplanationWithdrawn(act.Year, act.Indicator, act.WithdrawnOn));
        return story.WithdrawnExplanations.Contains(act.Indicator)
            ? Decision.Nothing
            : YearStoryRefusals.NoExplanation(act.Indicator);
    }
}
