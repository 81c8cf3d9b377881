using Wijkboek.Application.Journal;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.ProfileSheet;

/// <summary>The profile sheet on paper: one page with six blocks, and the checkpoint that it rests on.</summary>
public static class ProfileReport
{
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
                new Block.LabelledRows([.. sheet.Blocks.Select(Row)]) { AreNotes = true },
            ])
            {
                Lead = Founded(edition),
                Opening = Opening.Dense,
            },
        ]);

    private static LabelledRow Row(ProfileBlock block) => new(
        ProfileAnswer.TitleOf(block.Name),
        [new Block.Paragraph(string.Join(" · ", block.Lines))]);

    private static string Subtitle(Edition edition) => Say(
        "profile.subtitle", ("place", edition.Place), ("date", Dutch.LongDate(edition.To)));

    private static string Founded(Edition edition) => edition.Founding.Residents is { } residents
        ? Say(
            "profile.founded_residents", ("form", Word(edition.Founding.LegalForm)),
            ("date", Dutch.LongDate(edition.Founding.FoundedOn)), ("residents", residents),
            ("district", edition.Founding.District))
        : Say(
            "profile.founded", ("form", Word(edition.Founding.LegalForm)),
            ("date", Dutch.LongDate(edition.Founding.FoundedOn)), ("district", edition.Founding.District));
}
