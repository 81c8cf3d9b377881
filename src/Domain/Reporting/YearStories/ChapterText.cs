namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>
/// A chapter as it is printed: a text for everybody, and so without names of those who did not agree.
/// </summary>
/// <param name="Title">1 to 120 characters.</param>
/// <param name="Paragraphs">1 to 30, each of 1 to 2.000 characters.</param>
/// <param name="Lead">One or two sentences below the title; at most 300 characters.</param>
/// <param name="MarginNotes">At most 6, beside the text.</param>
/// <param name="SignedBy">Who wrote it or wrote it down.</param>
/// <param name="Consent">What a resident agreed to; a story needs it.</param>
public sealed record ChapterText(
    string Title,
    IReadOnlyList<string> Paragraphs,
    string? Lead = null,
    ChapterQuote? Quote = null,
    IReadOnlyList<MarginNote>? MarginNotes = null,
    MemberId? SignedBy = null,
    StoryConsent? Consent = null)
{
    // Lists compare by reference; the same words are the same text.
    public bool Equals(ChapterText? other) => other is not null
        && (Title, Lead, Quote, SignedBy, Consent)
            == (other.Title, other.Lead, other.Quote, other.SignedBy, other.Consent)
        && Paragraphs.SequenceEqual(other.Paragraphs)
        && (MarginNotes ?? []).SequenceEqual(other.MarginNotes ?? []);

    public override int GetHashCode() => HashCode.Combine(Title, Lead, Quote, SignedBy, Consent, Paragraphs.Count);
}

/// <param name="AfterParagraph">From 1 to the number of paragraphs: below which the quote stands out.</param>
public sealed record ChapterQuote(string Text, int AfterParagraph);

public sealed record MarginNote(string Title, IReadOnlyList<string> Paragraphs)
{
    public bool Equals(MarginNote? other) =>
        other is not null && Title == other.Title && Paragraphs.SequenceEqual(other.Paragraphs);

    public override int GetHashCode() => HashCode.Combine(Title, Paragraphs.Count);
}

/// <summary>That whom a story is about agreed to its publication (AVG art. 6(1)(a)).</summary>
/// <param name="Note">What was agreed, as it stands beside the story; at most 300 characters.</param>
public sealed record StoryConsent(LocalDate GivenOn, StoryNaming Naming, string? Note = null);

public enum StoryNaming
{
    /// <summary>Nobody in it can be recognised.</summary>
    NobodyNamed,
    NameReplaced,
    OwnName,
}

/// <param name="Lead">One or two sentences below the title.</param>
/// <param name="Intentions">Numbered: what we intend to do; 1 to 12.</param>
/// <param name="Attention">Paragraphs on what we watch.</param>
/// <param name="Moments">Days of the year to come that are already known.</param>
public sealed record OutlookText(
    string Lead,
    IReadOnlyList<string> Intentions,
    IReadOnlyList<string>? Attention = null,
    IReadOnlyList<OutlookMoment>? Moments = null)
{
    public bool Equals(OutlookText? other) => other is not null
        && Lead == other.Lead
        && Intentions.SequenceEqual(other.Intentions)
        && (Attention ?? []).SequenceEqual(other.Attention ?? [])
        && (Moments ?? []).SequenceEqual(other.Moments ?? []);

    public override int GetHashCode() => HashCode.Combine(Lead, Intentions.Count);
}

public sealed record OutlookMoment(LocalDate On, string Text);
