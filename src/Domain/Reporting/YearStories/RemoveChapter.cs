namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>No report made from then on shows the chapter: somebody took back consent, say (AVG art. 7(3)).</summary>
public sealed record RemoveChapter(
    int Year, ChapterId Chapter, LocalDate RemovedOn, Personal<string>? Explanation = null) : IAct
{
    public static Decision Decide(RemoveChapter act, YearStory story)
    {
        if (story.Find(act.Chapter) is not { } written)
            return story.Removed.Exists(removed => removed.Chapter == act.Chapter)
                ? Decision.Nothing
                : YearStoryRefusals.ChapterUnknown(act.Chapter);
        return act.RemovedOn < written.WrittenOn
            ? YearStoryRefusals.BeforeWriting(act.RemovedOn, written.WrittenOn)
            : YearStory.Stream(act.Year).Record(
                new ChapterRemoved(act.Year, act.Chapter, written.Kind, act.RemovedOn, act.Explanation));
    }
}
