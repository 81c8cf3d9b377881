using Wijkboek.Application.Journal;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Governance.Cooperatives;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.Editions;

/// <summary>
/// What every report states: of whom it is, over which days, and on which position of the journal it rests.
/// </summary>
/// <param name="Cooperative">Its short name, as commands take it.</param>
/// <param name="From">First day of the period; a report over a fiscal year is named after its calendar year.</param>
/// <param name="Head">The position that the last page states.</param>
public sealed record Edition(string Cooperative, Cooperative Profile, LocalDate From, LocalDate To, JournalHead Head)
{
    public int Year => From.Year;

    public CooperativeFounded Founding => Profile.Founding!;

    /// <summary>"Utrecht Oost": the district, with the municipality unless its name is in it.</summary>
    public string Place => Founding.District.Contains(Founding.Municipality, StringComparison.OrdinalIgnoreCase)
        ? Founding.District
        : $"{Founding.Municipality} {Founding.District}".Trim();

    /// <summary>Null when no cooperative of this name was founded.</summary>
    public static async Task<Edition?> Read(Question question, JournalHead head)
    {
        var profile = await question.Get(ReportingModule.Profiles, CooperativeProfileView.Key);
        return profile.Founding is null
            ? null
            : new Edition(question.Cooperative, profile, question.From, question.To, head);
    }

    /// <summary>
    /// A report of the house: its parts between the metadata, the footer and the last page that all share.
    /// </summary>
    internal ReportDocument Bind(string title, string subject, IReadOnlyList<Part> parts) => new(
        title,
        Founding.Name,
        Say("annual.journal_stand", ("position", Head.Position)),
        Founding.Demonstration,
        new DocumentMetadata(
            Founding.Name,
            subject,
            Head.RecordedAt ?? Instant.FromUnixTimeTicks(0),
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["WijkboekPosition"] = $"{Head.Position}",
                ["WijkboekHash"] = Head.Hash,
            }),
        new Colophon(
            [Organisation(), Say("annual.colophon.made", ("position", Head.Position))],
            Founding.Demonstration ? [DemonstrationNote] : []),
        [.. parts, CheckpointPage.Write(this)]);

    /// <summary>What is real in a demonstration, in the words it was founded with.</summary>
    internal string DemonstrationNote => Founding.DemonstrationNote ?? Say("annual.demonstration");

    private string Organisation() => string.Join(' ', new[]
    {
        $"{Founding.Name}, {Place}.",
        Founding.KvkNumber is { } kvk ? Say("annual.colophon.kvk", ("number", kvk)) : null,
        Founding.Rsin is { } rsin ? Say("annual.colophon.rsin", ("number", rsin)) : null,
    }.OfType<string>());
}
