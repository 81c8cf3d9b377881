using Wijkboek.Application.Journal;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.ProfileSheet;

/// <summary>The profile sheet on paper: one page with six blocks, and the checkpoint that it rests on.</summary>
public static class ProfileReport
{
    /// <summary>How we are governed, paid and thanked at the left; what we do and tell at the right.</summary>
    private const int BlocksAtTheLeft = 3;

    /// <summary>Null when no cooperative of this name was founded.</summary>
    public static async Task<ReportDocument?> Read(Question question, JournalHead head) =>
        await Edition.Read(question, head) is { } edition
            ? Write(edition, await ProfileSheet.Read(question))
            : null;

    internal static ReportDocument Write(Edition edition, ProfileSheet sheet) => edition.Bind(
        Say("profile.title"),
        Say("profile.subject", ("name", edition.Founding.Name), ("date", edition.To)),
        [
            new Part.TitleBand(edition.Founding.Name, Say("profile.title"), Subtitle(edition), IsYellow: true),
            new Part.Chapter(Say("profile.heading"), [
                new Block.TwoColumns(
                    [.. sheet.Blocks.Take(BlocksAtTheLeft).Select(Lines)],
                    [.. sheet.Blocks.Skip(BlocksAtTheLeft).Select(Lines)]),
            ])
            {
                Lead = Founded(edition),
                Opening = Opening.Dense,
            },
        ]);

    private static Table Lines(ProfileBlock block) => new(
        [new TableColumn(ProfileAnswer.TitleOf(block.Name)) { IsCurrent = true }],
        [.. block.Lines.Select(line => TableRow.Item(line))]);

    private static string Subtitle(Edition edition) => Say(
        "profile.subtitle", ("place", edition.Place), ("date", Dutch.LongDate(edition.To)));

    private static string Founded(Edition edition) => edition.Founding.Residents is { } residents
        ? Say(
            "profile.founded_residents", ("form", Counted.AtStart(Word(edition.Founding.LegalForm))),
            ("date", Dutch.LongDate(edition.Founding.FoundedOn)), ("residents", residents),
            ("district", edition.Founding.District))
        : Say(
            "profile.founded", ("form", Counted.AtStart(Word(edition.Founding.LegalForm))),
            ("date", Dutch.LongDate(edition.Founding.FoundedOn)), ("district", edition.Founding.District));
}
