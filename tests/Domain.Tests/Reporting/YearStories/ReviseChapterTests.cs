using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Reporting.YearStories.StoryExample;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

public sealed class ReviseChapterTests
{
    private static readonly YearStory Written = Fold.Of<YearStory>(Foreword);
    private static readonly ReviseChapter Act = new(
        Year, Id, Text with { Paragraphs = ["Beste buren,"], Quote = null }, March.PlusDays(10));

    [Fact]
    public void The_last_text_stands_and_the_day_of_writing_stays()
    {
        var revised = Written.After(ReviseChapter.Decide(Act, Written, Writer));
        revised.Find(Id)?.Text.ShouldBe(Act.Text);
        revised.Find(Id)?.WrittenOn.ShouldBe(March);
        ReviseChapter.Decide(Act with { Text = Act.Text.Copy() }, revised, Writer).ShouldBeNothing();
    }

    [Fact]
    public void Only_a_chapter_that_is_there_is_revised()
    {
        ReviseChapter.Decide(Act, YearStory.Initial, Writer).ShouldBeRefused("year_story.chapter_unknown");
        ReviseChapter.Decide(
            Act, Written.Evolve(new ChapterRemoved(Year, Id, ChapterKind.Foreword, March, null)), Writer)
            .ShouldBeRefused("year_story.chapter_removed");
    }

    [Fact]
    public void The_rules_of_writing_hold_again()
    {
        ReviseChapter.Decide(Act with { RevisedOn = March.PlusDays(-1) }, Written, Writer)
            .ShouldBeRefused("year_story.before_writing");
        ReviseChapter.Decide(Act with { Text = Text with { Title = "" } }, Written, Writer)
            .ShouldBeRefused("year_story.text_missing");
        ReviseChapter.Decide(Act, Written, Member.Initial).ShouldBeRefused("member.unknown");
    }
}
