using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Reporting.YearStories.StoryExample;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

public sealed class WriteChapterTests
{
    private static readonly WriteChapter Act = new(Year, Id, ChapterKind.Foreword, Text, March);

    [Fact]
    public void A_foreword_is_written_once()
    {
        var written = YearStory.Initial.After(Decide(Act));
        written.Find(Id)?.Text.ShouldBe(Text);
        Decide(Act with { Text = Text.Copy() }, written).ShouldBeNothing();
        Decide(Act with { Text = Text with { Title = "Anders" } }, written)
            .ShouldBeRefused("year_story.chapter_id_taken");
        Decide(Act with { Chapter = new("tweede") }, written).ShouldBeRefused("year_story.kind_taken");
    }

    [Fact]
    public void There_may_be_more_stories_and_each_has_consent()
    {
        var consent = new StoryConsent(March.PlusDays(-3), StoryNaming.NameReplaced, "Hij las het en vond het goed.");
        var story = Act with { Kind = ChapterKind.Story, Text = Text with { Consent = consent } };
        var told = YearStory.Initial.After(Decide(story));
        Decide(story with { Chapter = new("tweede") }, told).ShouldRecord<ChapterWritten>();
        Decide(story with { Text = Text }).ShouldBeRefused("year_story.consent_missing");
        Decide(story with { Text = Text with { Consent = consent with { GivenOn = March.PlusDays(1) } } })
            .ShouldBeRefused("year_story.consent_too_late");
        Decide(story with { Text = Text with { Consent = consent with { Note = "" } } })
            .ShouldBeRefused("year_story.text_missing");
    }

    [Fact]
    public void A_chapter_that_was_removed_does_not_come_back_under_its_id() =>
        Decide(Act, Fold.Of<YearStory>(Foreword, new ChapterRemoved(Year, Id, ChapterKind.Foreword, March, null)))
            .ShouldBeRefused("year_story.chapter_removed");

    [Theory]
    [InlineData(2018)]
    [InlineData(2028)]
    public void The_year_lies_between_the_founding_and_next_year(int year) =>
        Decide(Act with { Year = year }).ShouldBeRefused("year_story.year_wrong");

    [Fact]
    public void Nothing_is_empty()
    {
        RefusesText(Text with { Title = " " }, "year_story.text_missing");
        RefusesText(Text with { Lead = "" }, "year_story.text_missing");
        RefusesText(Text with { Paragraphs = [] }, "year_story.text_missing");
        RefusesText(Text with { Paragraphs = ["a", " "] }, "year_story.text_missing");
        RefusesText(Text with { Quote = new("", 1) }, "year_story.text_missing");
        RefusesText(Text with { MarginNotes = [new("Tellen", [])] }, "year_story.text_missing");
    }

    [Fact]
    public void Everything_fits_on_its_page()
    {
        RefusesText(Text with { Title = new string('a', 121) }, "year_story.text_too_long");
        RefusesText(Text with { Lead = new string('a', 301) }, "year_story.text_too_long");
        RefusesText(Text with { Paragraphs = [new string('a', 2_001)] }, "year_story.text_too_long");
        RefusesText(Text with { Paragraphs = [.. Enumerable.Repeat("a", 31)] }, "year_story.too_many");
        RefusesText(
            Text with { MarginNotes = [.. Enumerable.Repeat(new MarginNote("a", ["b"]), 7)] }, "year_story.too_many");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_quote_stands_between_the_paragraphs(int after) =>
        RefusesText(Text with { Quote = new("Koffie", after) }, "year_story.quote_nowhere");

    [Fact]
    public void A_person_signs()
    {
        WriteChapter.Decide(Act, YearStory.Initial, Member.Initial, Cooperative).ShouldBeRefused("member.unknown");
        var organisation = Fold.Of<Member>(
            new MemberAdmitted(Noor, "Stichting", MemberKind.Organisation, March, null, null));
        WriteChapter.Decide(Act, YearStory.Initial, organisation, Cooperative)
            .ShouldBeRefused("member.not_a_person");
        WriteChapter.Decide(Act with { Text = Text with { SignedBy = null } }, YearStory.Initial, null, Cooperative)
            .ShouldRecord<ChapterWritten>();
    }

    private static void RefusesText(ChapterText text, string code) =>
        Decide(Act with { Text = text }).ShouldBeRefused(code);

    private static Decision Decide(WriteChapter act, YearStory? story = null) =>
        WriteChapter.Decide(act, story ?? YearStory.Initial, Writer, Cooperative);
}
