using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Membership.AccessRequests;

/// <summary>
/// All that the book holds about one person, opened, for that person to read or take elsewhere (AVG art. 15 and 20).
/// </summary>
/// <param name="Name">Null when it was forgotten.</param>
/// <param name="Position">Of the journal, up to which this is all.</param>
/// <param name="RecordedAt">When that position was recorded.</param>
public sealed record AccessFile(
    string Coop,
    MemberId Person,
    string? Name,
    long Position,
    Instant? RecordedAt,
    IReadOnlyList<AccessFile.KeptClass> Classes,
    IReadOnlyList<AccessFile.Fact> Facts)
{
    /// <param name="Class">Why it is kept: contact, consent, mandate, business or tax-2025.</param>
    /// <param name="KeptUntil">Last day of a term that the law sets; null when there is none.</param>
    /// <param name="Erased">It was forgotten: nobody can read it any more.</param>
    public sealed record KeptClass(string Class, LocalDate? KeptUntil, bool Erased);

    /// <param name="RecordedBy">Opaque id of who recorded it.</param>
    /// <param name="Sentence">With the person's own name; others by their number, for it is their data.</param>
    public sealed record Fact(
        long Position,
        Instant RecordedAt,
        string RecordedBy,
        string Role,
        string Module,
        string Sentence,
        IReadOnlyList<Text> Texts);

    /// <param name="Field">As in the event; <c>reason</c> is why it was recorded.</param>
    /// <param name="Value">Null when it was forgotten.</param>
    public sealed record Text(string Field, string? Value, string Class);
}
