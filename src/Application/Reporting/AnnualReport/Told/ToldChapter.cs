using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.YearStories;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;
using MarginNote = Wijkboek.Application.Reporting.Document.MarginNote;

namespace Wijkboek.Application.Reporting.AnnualReport.Told;

/// <summary>Foreword and stories: words that people wrote, set as they wrote them.</summary>
internal static class ToldChapter
{
    public static Part.Chapter? Foreword(AnnualReportInput input) =>
        input.Story.Find(ChapterKind.Foreword) is { } foreword
            ? new Part.Chapter(
                foreword.Text.Title, Blocks(foreword, [.. Writer(input, foreword)], Name(input, foreword)))
            {
                Lead = foreword.Text.Lead is { } lead ? RichText.FromString(lead) : null,
            }
            : null;

    /// <summary>Each on a pale page of its own, without a number.</summary>
    public static IEnumerable<Part.Chapter> Stories(AnnualReportInput input) => input.Story.Stories.Select(story =>
        new Part.Chapter(story.Text.Title, Blocks(story, [.. Source(input, story)], signedBy: null))
        {
            Lead = story.Text.Lead is { } lead ? RichText.FromString(lead) : null,
            Paper = Paper.Pale,
            ContentsTitle = Say("annual.told.story_of", ("title", story.Text.Title)),
            FooterTitle = Say("annual.told.story"),
        });

    private static IReadOnlyList<Block> Blocks(
        TracedChapter chapter, IReadOnlyList<MarginNote> own, string? signedBy)
    {
        var text = chapter.Text;
        var paragraphs = text.Paragraphs.Select(RichText.FromString).ToList();
        var first = text.Quote is { } quote ? Math.Min(quote.AfterParagraph, paragraphs.Count) : paragraphs.Count;
        var rest = paragraphs.Skip(first).ToList();
        var opening = new Block.Story(paragraphs.GetRange(0, first), SignedBy: rest.Count == 0 ? signedBy : null);
        return
        [
            Margin(own.Concat(Written(text))) is { } margin ? new Block.Beside(margin, [opening]) : opening,
            .. text.Quote is { } said ? [new Block.Quote(said.Text, null)] : Array.Empty<Block>(),
            .. rest.Count > 0 ? [new Block.Story(rest, SignedBy: signedBy)] : Array.Empty<Block>(),
        ];
    }

    /// <summary>Several notes are one in the margin; the later ones keep their bold titles.</summary>
    private static MarginNote? Margin(IEnumerable<MarginNote> notes)
    {
        var all = notes.ToList();
        return all.Count == 0
            ? null
            : new MarginNote(
                all[0].Title,
                [
                    .. all[0].Paragraphs,
                    .. all.Skip(1).SelectMany(note => note.Paragraphs.Prepend(RichText.Bold(note.Title))),
                ]);
    }

    private static IEnumerable<MarginNote> Written(ChapterText text) => (text.MarginNotes ?? [])
        .Select(note => new MarginNote(note.Title, [.. note.Paragraphs.Select(RichText.FromString)]));

    private static IEnumerable<MarginNote> Writer(AnnualReportInput input, TracedChapter chapter)
    {
        if (Name(input, chapter) is not { } name)
            yield break;
        var functions = input.Governance.LastDay.Functions
            .Where(holder => holder.Appointed.Person == chapter.Text.SignedBy)
            .Select(holder => (RichText)Say(
                "annual.told.function_since", ("function", Word(holder.Appointed.Function)),
                ("year", $"{Since(input.Governance, holder).Year}")));
        yield return new MarginNote(name, [.. functions]);
    }

    /// <summary>A second term begins where the first ended; people count from the first.</summary>
    private static LocalDate Since(Governance.GovernanceYear governance, FunctionHolder holder) => governance.Terms
        .Where(term => term.Appointed.Person == holder.Appointed.Person
            && term.Appointed.Function == holder.Appointed.Function)
        .Min(term => term.Appointed.From);

    private static IEnumerable<MarginNote> Source(AnnualReportInput input, TracedChapter story)
    {
        var lines = new List<RichText>();
        if (Name(input, story) is { } name)
            lines.Add(Say("annual.told.written_by", ("name", name)));
        if (story.Text.Consent is { } consent)
            lines.Add(consent.Note ?? Word($"annual.told.consent.{consent.Naming}"));
        if (lines.Count > 0)
            yield return new MarginNote(Say("annual.told.source_title"), lines);
    }

    private static string? Name(AnnualReportInput input, TracedChapter chapter) =>
        chapter.Text.SignedBy is { } signer ? input.NameOf(signer) : null;
}
