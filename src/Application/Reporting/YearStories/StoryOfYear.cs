using System.Collections.Immutable;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Reporting.YearStories;

/// <summary>What people tell of one fiscal year, as reports print it.</summary>
/// <param name="Chapters">In the order of the report, stories in the order in which they were written.</param>
public sealed record StoryOfYear(
    ImmutableList<TracedChapter> Chapters,
    TracedOutlook? Outlook,
    ImmutableList<TracedTarget> Targets,
    ImmutableList<TracedExplanation> Explanations)
{
    public static StoryOfYear None { get; } = new([], null, [], []);

    /// <summary>The only one of its kind, or the first story; null when it was not written.</summary>
    public TracedChapter? Find(ChapterKind kind) => Chapters.Find(chapter => chapter.Kind == kind);

    public IReadOnlyList<TracedChapter> Stories => Chapters.FindAll(chapter => chapter.Kind == ChapterKind.Story);

    public TracedTarget? TargetOf(Indicator indicator) => Targets.Find(target => target.Indicator == indicator);

    public TracedExplanation? ExplanationOf(Indicator indicator) =>
        Explanations.Find(explained => explained.Indicator == indicator);

    /// <summary>All explanations of the lines of one key figure.</summary>
    /// <param name="keyFigure">1 to 6.</param>
    public IReadOnlyList<TracedExplanation> ExplanationsOf(int keyFigure) =>
        Explanations.FindAll(explained => explained.Indicator.KeyFigure() == keyFigure);
}

/// <param name="RevisedOn">The last time; null when it stands as first written.</param>
/// <param name="Positions">Where in the journal it was written and revised.</param>
public sealed record TracedChapter(
    ChapterId Chapter,
    ChapterKind Kind,
    ChapterText Text,
    LocalDate WrittenOn,
    LocalDate? RevisedOn,
    ImmutableList<long> Positions);

public sealed record TracedOutlook(OutlookText Text, LocalDate WrittenOn, ImmutableList<long> Positions);

/// <param name="Number">A count, or euro cents where the indicator is an amount.</param>
public sealed record TracedTarget(Indicator Indicator, long Number, LocalDate SetOn, long Position);

public sealed record TracedExplanation(Indicator Indicator, string Text, LocalDate ExplainedOn, long Position);
