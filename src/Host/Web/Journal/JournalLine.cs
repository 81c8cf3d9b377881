namespace Wijkboek.Host.Web.Journal;

/// <summary>An event as a person reads it.</summary>
/// <param name="Contribution">What it adds to the figure it stands under; null when it only explains it.</param>
public sealed record JournalLine(
    long Position, LocalDate RecordedOn, string Sentence, string Module, string Actor, string? Contribution);
