using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Reporting.YearStories.StoryExample;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

public sealed class RemoveChapterTests
{
    private static readonly YearStory Written = Fold.Of<YearStory>(Foreword);
    private static readonly RemoveChapter Act = new(Year, Id, March.PlusDays(1), "Toestemming ingetrokken");

    [Fact]
    public void A_chapter_is_removed_once_and_makes_room_for_another()
    {
        var removed = Written.After(RemoveChapter.Decide(Act, Written));
        removed.Chapters.ShouldBeEmpty();
        RemoveChapter.Decide(Act, removed).ShouldBeNothing();
        WriteChapter.Decide(
            new(Year, new("nieuw"), ChapterKind.Foreword, Text, March), removed, Writer, Cooperative)
            .ShouldRecord<ChapterWritten>();
    }

    [Fact]
    public void Only_a_chapter_that_is_there_is_removed_and_not_before_it_was_written()
    {
        RemoveChapter.Decide(Act, YearStory.Initial).ShouldBeRefused("year_story.chapter_unknown");
        RemoveChapter.Decide(Act with { RemovedOn = March.PlusDays(-1) }, Written)
            .ShouldBeRefused("year_story.before_writing");
    }
}
