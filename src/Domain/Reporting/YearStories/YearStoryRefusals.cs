namespace Wijkboek.Domain.Reporting.YearStories;

public static class YearStoryRefusals
{
    public static Refusal YearWrong(int year, int first, int last) =>
        new("year_story.year_wrong",
            ("year", year.ToString()), ("first", first.ToString()), ("last", last.ToString()));
    public static Refusal ChapterUnknown(ChapterId chapter) => new("year_story.chapter_unknown", ("chapter", chapter));
    public static Refusal ChapterIdTaken(ChapterId chapter) => new("year_story.chapter_id_taken", ("chapter", chapter));
    public static Refusal ChapterRemoved(ChapterId chapter, LocalDate removedOn) =>
        new("year_story.chapter_removed", ("chapter", chapter), ("date", removedOn));
    public static Refusal KindTaken(ChapterKind kind, ChapterId chapter) =>
        new("year_story.kind_taken", ("kind", kind), ("chapter", chapter));
    public static Refusal TextMissing(TextPart part) => new("year_story.text_missing", ("part", part));
    public static Refusal TextTooLong(TextPart part, int longest) =>
        new("year_story.text_too_long", ("part", part), ("longest", longest));
    public static Refusal TooMany(TextPart part, int most) =>
        new("year_story.too_many", ("part", part), ("most", most));
    public static Refusal QuoteNowhere(int paragraphs) =>
        new("year_story.quote_nowhere", ("paragraphs", paragraphs));
    public static Refusal ConsentMissing { get; } = new("year_story.consent_missing");
    public static Refusal ConsentTooLate(LocalDate given, LocalDate date) =>
        new("year_story.consent_too_late", ("given", given), ("date", date));
    public static Refusal BeforeWriting(LocalDate date, LocalDate writtenOn) =>
        new("year_story.before_writing", ("date", date), ("written", writtenOn));
    public static Refusal TargetWrong(long largest) => new("year_story.target_wrong", ("largest", largest));
    public static Refusal NoTarget(Indicator indicator) => new("year_story.no_target", ("indicator", indicator));
    public static Refusal NoExplanation(Indicator indicator) =>
        new("year_story.no_explanation", ("indicator", indicator));
}
