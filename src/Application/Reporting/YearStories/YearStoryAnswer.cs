using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Reporting.YearStories;

/// <summary>
/// What <c>show year-story --format json</c> prints: the texts of the fiscal year in which the period ends, with the
/// targets and explanations of its key figures.
/// </summary>
public sealed record YearStoryAnswer(
    string Coop,
    int Year,
    IReadOnlyList<YearStoryAnswer.Chapter> Chapters,
    TracedOutlook? Outlook,
    IReadOnlyList<YearStoryAnswer.Target> Targets,
    IReadOnlyList<TracedExplanation> Explanations)
{
    /// <param name="SignedByName">Null when nobody signed, or the name was forgotten.</param>
    public sealed record Chapter(
        ChapterId Id,
        ChapterKind Kind,
        ChapterText Text,
        string? SignedByName,
        LocalDate WrittenOn,
        LocalDate? RevisedOn,
        IReadOnlyList<long> Positions);

    /// <param name="IsAmount">Whether the number is in euro cents.</param>
    public sealed record Target(Indicator Indicator, long Number, bool IsAmount, LocalDate SetOn, long Position);

    public static async Task<Answer> Give(Question question)
    {
        var cooperative = await question.Get(ReportingModule.Profiles, CooperativeProfileView.Key);
        var year = cooperative.FiscalYearOf(question.To);
        var story = await ReportingModule.YearStories.Of(question, year);
        var people = await People.Read(question);
        var data = new YearStoryAnswer(
            question.Cooperative,
            year,
            [.. story.Chapters.Select(chapter => Of(chapter, people))],
            story.Outlook,
            [.. story.Targets.Select(target => new Target(
                target.Indicator, target.Number, target.Indicator.IsAmount(), target.SetOn, target.Position))],
            story.Explanations);
        return new Answer(data, Table(data));
    }

    private static Chapter Of(TracedChapter chapter, People people) => new(
        chapter.Chapter,
        chapter.Kind,
        chapter.Text,
        chapter.Text.SignedBy is { } signer ? people.NameOf(signer) : null,
        chapter.WrittenOn,
        chapter.RevisedOn,
        chapter.Positions);

    private static AnswerTable Table(YearStoryAnswer data) => new(
        ["Onderdeel", "Titel of kengetal", "Doel", "Getekend door", "Op"],
        [
            .. data.Chapters.Select(chapter => (IReadOnlyList<object?>)
            [
                Sentences.Word(chapter.Kind), chapter.Text.Title, null, chapter.SignedByName,
                chapter.RevisedOn ?? chapter.WrittenOn,
            ]),
            .. data.Outlook is { } outlook
                ? new IReadOnlyList<object?>[]
                {
                    [Sentences.Word("outlook"), outlook.Text.Lead, null, null, outlook.WrittenOn],
                }
                : [],
            .. data.Targets.Select(target => (IReadOnlyList<object?>)
            [
                Sentences.Word("target"), Sentences.Word(target.Indicator),
                target.IsAmount ? new Money(target.Number) : target.Number, null, target.SetOn,
            ]),
            .. data.Explanations.Select(explained => (IReadOnlyList<object?>)
            [
                Sentences.Word("explanation"), $"{Sentences.Word(explained.Indicator)}: {explained.Text}", null, null,
                explained.ExplainedOn,
            ]),
        ]);
}
