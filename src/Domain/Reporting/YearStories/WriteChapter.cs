using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>A text for the annual report: of each kind one a year, of stories as many as there are.</summary>
/// <param name="Year">Fiscal year; from the founding to the year after the writing.</param>
public sealed record WriteChapter(
    int Year, ChapterId Chapter, ChapterKind Kind, ChapterText Text, LocalDate WrittenOn) : IAct
{
    /// <param name="signedBy">State of who signs; null when nobody does.</param>
    public static Decision Decide(WriteChapter act, YearStory story, Member? signedBy, Cooperative cooperative)
    {
        if (story.Find(act.Chapter) is { } before)
            return before == new ChapterWritten(act.Year, act.Chapter, act.Kind, act.Text, act.WrittenOn)
                ? Decision.Nothing
                : YearStoryRefusals.ChapterIdTaken(act.Chapter);
        if (story.Removed.Find(removed => removed.Chapter == act.Chapter) is { } gone)
            return YearStoryRefusals.ChapterRemoved(act.Chapter, gone.RemovedOn);
        if (StoryYear.Refuses(act.Year, act.WrittenOn, cooperative) is { } wrongYear)
            return wrongYear;
        if (act.Kind != ChapterKind.Story && story.Chapters.Find(other => other.Kind == act.Kind) is { } taken)
            return YearStoryRefusals.KindTaken(act.Kind, taken.Chapter);
        return (TextRules.Refuses(act.Kind, act.Text, act.WrittenOn)
            ?? SignerRefuses(act.Text, signedBy)) is { } refusal
            ? refusal
            : YearStory.Stream(act.Year).Record(
                new ChapterWritten(act.Year, act.Chapter, act.Kind, act.Text, act.WrittenOn));
    }

    internal static Refusal? SignerRefuses(ChapterText text, Member? signedBy)
    {
        if (text.SignedBy is not { } signer)
            return null;
        if (signedBy is not { IsKnown: true })
            return MemberRefusals.Unknown(signer);
        return signedBy.IsPerson ? null : MemberRefusals.NotAPerson(signer);
    }
}
