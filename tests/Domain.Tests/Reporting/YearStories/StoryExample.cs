using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Reporting.YearStories;

internal static class StoryExample
{
    public const int Year = 2025;
    public static readonly LocalDate March = new(2026, 3, 2);
    public static readonly MemberId Noor = new("lid-7");
    public static readonly ChapterId Id = new("voorwoord");

    public static Cooperative Cooperative { get; } = Example.Cooperative;

    public static Member Writer { get; } =
        Fold.Of<Member>(new MemberAdmitted(Noor, "Noor", MemberKind.Resident, new(2024, 1, 1), null, null));

    public static ChapterText Text { get; } = new(
        "Voorwoord", ["Beste buur,", "Dit jaar ging de deur vaker open."], "Een jaar van gewone dingen.",
        new ChapterQuote("Ik kwam voor de koffie.", 2), [new MarginNote("Tellen", ["Vier plekken."])], Noor);

    public static ChapterWritten Foreword { get; } = new(Year, Id, ChapterKind.Foreword, Text, March);

    /// <summary>The same words in other lists, as they come from another request.</summary>
    public static ChapterText Copy(this ChapterText text) => text with
    {
        Paragraphs = [.. text.Paragraphs],
        MarginNotes = [.. (text.MarginNotes ?? []).Select(note => note with { Paragraphs = [.. note.Paragraphs] })],
    };
}
