namespace Wijkboek.Host.Web.Journal;

/// <summary>An event as a person reads it.</summary>
/// <param name="Contribution">What it adds to the figure it stands under; null when it only explains it.</param>
public sealed record JournalLine(
    long Position, LocalDate RecordedOn, string Sentence, string Module, string Actor, string? Contribution)
{
    public Instant RecordedAt { get; init; }

    /// <summary>Under which mandate it was done; null when none was named.</summary>
    public string? Mandate { get; init; }

    /// <summary>Why, in the words of who did it; null when nothing was said, or it was forgotten.</summary>
    public string? Reason { get; init; }
}
