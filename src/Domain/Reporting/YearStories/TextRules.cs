namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>What fits on a page of the report, and what it may not leave out.</summary>
internal static class TextRules
{
    private const int Short = 120;
    private const int Medium = 300;
    private const int Long = 2_000;
    private const int MostParagraphs = 30;
    private const int MostNotes = 6;
    private const int MostPlans = 12;

    /// <param name="on">The day of writing; consent comes before it.</param>
    public static Refusal? Refuses(ChapterKind kind, ChapterText text, LocalDate on) =>
        One(TextPart.Title, text.Title, Short)
        ?? Optional(TextPart.Lead, text.Lead, Medium)
        ?? All(TextPart.Paragraph, text.Paragraphs, MostParagraphs, Long)
        ?? Of(text.Quote, text.Paragraphs.Count)
        ?? Of(text.MarginNotes ?? [])
        ?? Of(kind, text.Consent, on);

    public static Refusal? Refuses(OutlookText text) =>
        One(TextPart.Lead, text.Lead, Medium)
        ?? All(TextPart.Intention, text.Intentions, MostPlans, Medium)
        ?? (text.Attention is { } attention ? All(TextPart.Attention, attention, MostPlans, Long) : null)
        ?? (text.Moments is { } moments
            ? All(TextPart.Moment, [.. moments.Select(moment => moment.Text)], MostPlans, Short)
            : null);

    public static Refusal? RefusesExplanation(string text) => One(TextPart.Explanation, text, Medium);

    private static Refusal? Of(ChapterQuote? quote, int paragraphs)
    {
        if (quote is null)
            return null;
        return quote.AfterParagraph < 1 || quote.AfterParagraph > paragraphs
            ? YearStoryRefusals.QuoteNowhere(paragraphs)
            : One(TextPart.Quote, quote.Text, Medium);
    }

    private static Refusal? Of(IReadOnlyList<MarginNote> notes)
    {
        if (notes.Count > MostNotes)
            return YearStoryRefusals.TooMany(TextPart.MarginNote, MostNotes);
        return notes
            .Select(note => One(TextPart.MarginNote, note.Title, Short)
                ?? All(TextPart.MarginNote, note.Paragraphs, MostNotes, Medium))
            .FirstOrDefault(refusal => refusal is not null);
    }

    // Others than the one it is about may read a story, so that one agrees before it is printed (AVG art. 6(1)(a)).
    private static Refusal? Of(ChapterKind kind, StoryConsent? consent, LocalDate on)
    {
        if (consent is null)
            return kind == ChapterKind.Story ? YearStoryRefusals.ConsentMissing : null;
        return consent.GivenOn > on
            ? YearStoryRefusals.ConsentTooLate(consent.GivenOn, on)
            : Optional(TextPart.ConsentNote, consent.Note, Medium);
    }

    private static Refusal? All(TextPart part, IReadOnlyList<string> texts, int most, int longest)
    {
        if (texts.Count == 0)
            return YearStoryRefusals.TextMissing(part);
        return texts.Count > most
            ? YearStoryRefusals.TooMany(part, most)
            : texts.Select(text => One(part, text, longest)).FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? Optional(TextPart part, string? text, int longest) =>
        text is null ? null : One(part, text, longest);

    private static Refusal? One(TextPart part, string text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
            return YearStoryRefusals.TextMissing(part);
        return text.Length > longest ? YearStoryRefusals.TextTooLong(part, longest) : null;
    }
}
