using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Reporting.YearStories;

/// <param name="Year">Fiscal year of the report; the outlook is on the year after.</param>
/// <param name="Text">In place of an earlier outlook.</param>
public sealed record WriteOutlook(int Year, OutlookText Text, LocalDate WrittenOn) : IAct
{
    public static Decision Decide(WriteOutlook act, YearStory story, Cooperative cooperative)
    {
        if (story.Outlook == act.Text)
            return Decision.Nothing;
        return (StoryYear.Refuses(act.Year, act.WrittenOn, cooperative) ?? TextRules.Refuses(act.Text)) is { } refusal
            ? refusal
            : YearStory.Stream(act.Year).Record(new OutlookWritten(act.Year, act.Text, act.WrittenOn));
    }
}
