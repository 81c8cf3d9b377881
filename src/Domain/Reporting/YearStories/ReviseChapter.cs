using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>
/// Gives a chapter anew, in whole. It may be done at any time: the report that a meeting adopted can still be made as
/// of its own moment.
/// </summary>
public sealed record ReviseChapter(int Year, ChapterId Chapter, ChapterText Text, LocalDate RevisedOn) : IAct
{
    /// <param name="signedBy">State of who signs; null when nobody does.</param>
    public static Decision Decide(ReviseChapter act, YearStory story, Member? signedBy)
    {
        if (story.Find(act.Chapter) is not { } written)
            return story.Removed.Find(removed => removed.Chapter == act.Chapter) is { } gone
                ? YearStoryRefusals.ChapterRemoved(act.Chapter, gone.RemovedOn)
                : YearStoryRefusals.ChapterUnknown(act.Chapter);
        if (written.Text == act.Text)
            return Decision.Nothing;
        if (act.RevisedOn < written.WrittenOn)
            return YearStoryRefusals.BeforeWriting(act.RevisedOn, written.WrittenOn);
        return (TextRules.Refuses(written.Kind, act.Text, act.RevisedOn)
            ?? WriteChapter.SignerRefuses(act.Text, signedBy)) is { } refusal
            ? refusal
            : YearStory.Stream(act.Year).Record(
                new ChapterRevised(act.Year, act.Chapter, written.Kind, act.Text, act.RevisedOn));
    }
}
