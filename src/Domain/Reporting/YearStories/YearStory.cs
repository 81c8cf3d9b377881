using System.Collections.Immutable;

namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>What people tell in the annual report of one fiscal year, besides what the books tell.</summary>
/// <param name="Removed">Chapters that were taken out; their ids are not used again.</param>
public sealed record YearStory(
    ImmutableList<ChapterWritten> Chapters,
    ImmutableList<ChapterRemoved> Removed,
    OutlookText? Outlook,
    ImmutableDictionary<Indicator, long> Targets,
    ImmutableDictionary<Indicator, string> Explanations,
    ImmutableHashSet<Indicator> WithdrawnTargets,
    ImmutableHashSet<Indicator> WithdrawnExplanations) : IState<YearStory>
{
    public static Stream<YearStory> Stream(int year) => new($"year-story/{year}", Retention.Business);

    public static YearStory Initial { get; } = new(
        [], [], null, ImmutableDictionary<Indicator, long>.Empty, ImmutableDictionary<Indicator, string>.Empty, [], []);

    /// <summary>With the text as last revised, and the day on which the chapter was first written.</summary>
    public ChapterWritten? Find(ChapterId chapter) => Chapters.Find(written => written.Chapter == chapter);

    public YearStory Evolve(IEvent happened) => happened switch
    {
        ChapterWritten written => this with { Chapters = Chapters.Add(written) },
        ChapterRevised revised => this with
        {
            Chapters = [.. Chapters.Select(written => written.Chapter == revised.Chapter
                ? written with { Text = revised.Text }
                : written)],
        },
        ChapterRemoved removed => this with
        {
            Chapters = Chapters.RemoveAll(written => written.Chapter == removed.Chapter),
            Removed = Removed.Add(removed),
        },
        OutlookWritten written => this with { Outlook = written.Text },
        TargetSet set => this with { Targets = Targets.SetItem(set.Indicator, set.Number) },
        TargetWithdrawn withdrawn => this with
        {
            Targets = Targets.Remove(withdrawn.Indicator),
            WithdrawnTargets = WithdrawnTargets.Add(withdrawn.Indicator),
        },
        DifferenceExplained explained => this with
        {
            Explanations = Explanations.SetItem(explained.Indicator, explained.Text),
        },
        ExplanationWithdrawn withdrawn => this with
        {
            Explanations = Explanations.Remove(withdrawn.Indicator),
            WithdrawnExplanations = WithdrawnExplanations.Add(withdrawn.Indicator),
        },
        _ => this,
    };
}
