using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Reporting.YearStories;

/// <summary>Per fiscal year; a document has the name of the stream it is folded from.</summary>
public sealed class YearStoriesView : Projection<StoryOfYear>
{
    public override string Name => "year-stories";

    public override StoryOfYear Empty => StoryOfYear.None;

    public Task<StoryOfYear> Of(Question question, int year) => question.Get(this, YearStory.Stream(year).Id);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is ChapterWritten or ChapterRevised or ChapterRemoved or OutlookWritten
            or TargetSet or TargetWithdrawn or DifferenceExplained or ExplanationWithdrawn
            ? [recorded.Stream]
            : [];

    public override StoryOfYear Evolve(StoryOfYear view, Recorded recorded) => recorded.Event switch
    {
        ChapterWritten written => view with { Chapters = Ordered(view.Chapters.Add(Traced(written, recorded))) },
        ChapterRevised revised => view with
        {
            Chapters = [.. view.Chapters.Select(chapter => chapter.Chapter == revised.Chapter
                ? chapter with
                {
                    Text = revised.Text,
                    RevisedOn = revised.RevisedOn,
                    Positions = chapter.Positions.Add(recorded.Position),
                }
                : chapter)],
        },
        ChapterRemoved removed => view with
        {
            Chapters = view.Chapters.RemoveAll(chapter => chapter.Chapter == removed.Chapter),
        },
        OutlookWritten written => view with
        {
            Outlook = new(written.Text, written.WrittenOn, (view.Outlook?.Positions ?? []).Add(recorded.Position)),
        },
        _ => EvolveFigures(view, recorded),
    };

    private static StoryOfYear EvolveFigures(StoryOfYear view, Recorded recorded) => recorded.Event switch
    {
        TargetSet set => view with
        {
            Targets = [.. Without(view.Targets, set.Indicator)
                .Append(new(set.Indicator, set.Number, set.SetOn, recorded.Position))
                .OrderBy(target => target.Indicator)],
        },
        TargetWithdrawn withdrawn => view with { Targets = [.. Without(view.Targets, withdrawn.Indicator)] },
        DifferenceExplained explained => view with
        {
            Explanations = [.. Without(view.Explanations, explained.Indicator)
                .Append(new(explained.Indicator, explained.Text, explained.ExplainedOn, recorded.Position))
                .OrderBy(each => each.Indicator)],
        },
        ExplanationWithdrawn withdrawn => view with
        {
            Explanations = [.. Without(view.Explanations, withdrawn.Indicator)],
        },
        _ => view,
    };

    private static TracedChapter Traced(ChapterWritten written, Recorded recorded) => new(
        written.Chapter, written.Kind, written.Text, written.WrittenOn, null, [recorded.Position]);

    private static ImmutableList<TracedChapter> Ordered(IEnumerable<TracedChapter> chapters) =>
        [.. chapters.OrderBy(chapter => chapter.Kind)];

    private static IEnumerable<TracedTarget> Without(IEnumerable<TracedTarget> all, Indicator indicator) =>
        all.Where(each => each.Indicator != indicator);

    private static IEnumerable<TracedExplanation> Without(IEnumerable<TracedExplanation> all, Indicator indicator) =>
        all.Where(each => each.Indicator != indicator);
}
