namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>What a refusal about a text points at.</summary>
public enum TextPart
{
    Title,
    Lead,
    Paragraph,
    Quote,
    MarginNote,
    ConsentNote,
    Intention,
    Attention,
    Moment,
    Explanation,
}
