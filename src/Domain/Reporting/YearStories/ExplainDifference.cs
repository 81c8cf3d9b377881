using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>Why a figure is not what was aimed at, or not what it was; it replaces an earlier explanation.</summary>
/// <param name="Text">At most 300 characters; published, so without names.</param>
public sealed record ExplainDifference(int Year, Indicator Indicator, string Text, LocalDate ExplainedOn) : IAct
{
    public static Decision Decide(ExplainDifference act, YearStory story, Cooperative cooperative)
    {
        var text = act.Text.Trim();
        if (story.Explanations.TryGetValue(act.Indicator, out var before) && before == text)
            return Decision.Nothing;
        return (StoryYear.Refuses(act.Year, act.ExplainedOn, cooperative)
            ?? TextRules.RefusesExplanation(text)) is { } refusal
            ? refusal
            : YearStory.Stream(act.Year).Record(
                new DifferenceExplained(act.Year, act.Indicator, text, act.ExplainedOn));
    }
}
