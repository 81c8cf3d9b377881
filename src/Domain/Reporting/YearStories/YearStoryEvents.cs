namespace Wijkboek.Domain.Reporting.YearStories;

// The texts of a year story are plain strings on purpose: they are written to be published in the annual report. What
// is said of a resident needs that resident's consent first (StoryConsent).

/// <param name="Year">Fiscal year that the story is of.</param>
[StoredAs("chapter_written", Module.Reporting)]
public sealed record ChapterWritten(
    int Year, ChapterId Chapter, ChapterKind Kind, ChapterText Text, LocalDate WrittenOn) : IEvent;

/// <param name="Text">The whole chapter anew; the journal keeps what it was.</param>
[StoredAs("chapter_revised", Module.Reporting)]
public sealed record ChapterRevised(
    int Year, ChapterId Chapter, ChapterKind Kind, ChapterText Text, LocalDate RevisedOn) : IEvent;

[StoredAs("chapter_removed", Module.Reporting)]
public sealed record ChapterRemoved(
    int Year, ChapterId Chapter, ChapterKind Kind, LocalDate RemovedOn, Personal<string>? Explanation) : IEvent;

/// <summary>What is planned for the year after; it replaces an earlier outlook.</summary>
[StoredAs("outlook_written", Module.Reporting)]
public sealed record OutlookWritten(int Year, OutlookText Text, LocalDate WrittenOn) : IEvent;

/// <param name="Number">A count, or euro cents where the indicator is an amount.</param>
[StoredAs("target_set", Module.Reporting)]
public sealed record TargetSet(int Year, Indicator Indicator, long Number, LocalDate SetOn) : IEvent;

[StoredAs("target_withdrawn", Module.Reporting)]
public sealed record TargetWithdrawn(int Year, Indicator Indicator, LocalDate WithdrawnOn) : IEvent;

/// <param name="Text">Why the figure differs from its target or the year before; without names.</param>
[StoredAs("difference_explained", Module.Reporting)]
public sealed record DifferenceExplained(int Year, Indicator Indicator, string Text, LocalDate ExplainedOn) : IEvent;

[StoredAs("explanation_withdrawn", Module.Reporting)]
public sealed record ExplanationWithdrawn(int Year, Indicator Indicator, LocalDate WithdrawnOn) : IEvent;

/// <summary>Unique within one year.</summary>
public readonly record struct ChapterId(string Value) : IIdentifier<ChapterId>
{
    public static ChapterId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>Where in the report a text stands, in the report's own order; of stories there may be more.</summary>
public enum ChapterKind
{
    Foreword,
    Story,
    GovernanceNote,
    MembersNote,
    ActivitiesIntro,
    KeyFiguresNote,
    EarningsNote,
    AppreciationNote,
    Principles,
}
