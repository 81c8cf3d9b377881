using System.Xml.Linq;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Html;

/// <summary>The parts of a report, one under the other.</summary>
internal sealed class PartWriter(ReportDocument document, ReportLinks links, PhraseWriter phrases)
{
    private const int GroupSize = 4;

    private readonly BlockWriter blocks = new(phrases);

    /// <param name="indexes">Of the parts that stand on the page.</param>
    public IEnumerable<XElement> Write(IReadOnlyList<int> indexes)
    {
        if (!indexes.Any(i => document.Parts[i] is Part.Cover or Part.TitleBand))
            yield return Elements.Of("h1", "wr-hidden", document.Title);
        foreach (var i in indexes)
            yield return Write(document.Parts[i], i);
    }

    private XElement Write(Part part, int index) => part switch
    {
        Part.Cover cover => Cover(cover),
        Part.TitleBand band => Elements.Of(
            "header", Elements.Looks("wr-band", band.IsYellow ? "wr-paper--yellow" : null),
            Elements.Of("p", "wr-muted", band.Organisation),
            Elements.Of("h1", null, band.Title),
            Elements.Of("p", "wr-lead", band.Subtitle)),
        Part.Contents contents => Contents(contents),
        Part.Chapter chapter => Chapter(chapter, index),
        Part.Checkpoint checkpoint => Checkpoint(checkpoint, index),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    private XElement Cover(Part.Cover cover) => Elements.Of(
        "header",
        "wr-cover wr-paper--yellow",
        Elements.Of("p", "wr-cover__name", Elements.Of("b", null, cover.Organisation), new XText($" {cover.Place}")),
        Elements.Of("h1", null, cover.TitleLines.SelectMany((line, i) => i == 0
            ? new object[] { new XText(line) }
            : [new XText(" "), Elements.Of("span", null, line)])),
        cover.Art is { } art ? Elements.Of("div", "wr-cover__art", DrawingWriter.Write(art)) : null,
        Elements.Of(
            "div", "wr-cover__notes", cover.Notes.Select(note => Elements.Of("p", null, phrases.Write(note)))));

    private XElement Contents(Part.Contents contents) => Elements.Of(
        "section",
        "wr-part wr-contents",
        Elements.Of("h2", "wr-title", contents.Title),
        Elements.Of(
            "div", "wr-beside",
            Elements.Of("div", "wr-margins", contents.Margin.Select(blocks.Margin)),
            Elements.Of(
                "nav", "wr-main", new XAttribute("aria-label", contents.Title), Elements.Of("ol", null, Entries()))));

    private IEnumerable<XElement> Entries() => document.Parts.Index().Select(part => part.Item switch
    {
        Part.Chapter chapter => Entry(
            links.ToPart(part.Index), chapter.ContentsTitle ?? chapter.Title,
            chapter.Sections.Select((section, i) => Entry(links.ToPart(part.Index, i), section.Title, []))),
        Part.Checkpoint checkpoint =>
            Entry(links.ToPart(part.Index), checkpoint.ContentsTitle ?? checkpoint.Title, []),
        _ => null,
    }).OfType<XElement>();

    private static XElement Entry(string address, string title, IEnumerable<XElement> inner)
    {
        var within = inner.ToList();
        return Elements.Of(
            "li", null,
            Elements.Of("a", null, new XAttribute("href", address), title),
            within.Count == 0 ? null : Elements.Of("ol", null, within));
    }

    private XElement Chapter(Part.Chapter chapter, int index) => Elements.Of(
        "section",
        Elements.Looks("wr-part", Paper(chapter.Paper)),
        new XAttribute("id", ReportLinks.IdOf(index)),
        Target(chapter.Anchor),
        Elements.Of(
            "h2", "wr-title",
            chapter.Number is { } number ? Elements.Of("span", "wr-title__number", $"{number}") : null,
            new XText(" "),
            Elements.Of("span", "wr-title__text", chapter.Title)),
        Lead(chapter.Lead),
        blocks.Write(chapter.Blocks, level: 3),
        chapter.Sections.Select((section, i) => Elements.Of(
            "section",
            "wr-section",
            new XAttribute("id", ReportLinks.IdOf(index, i)),
            Target(section.Anchor),
            Elements.Of("h3", "wr-section__title", section.Title),
            Lead(section.Lead),
            blocks.Write(section.Blocks, level: 4))));

    private XElement? Lead(RichText? lead) => lead is null ? null : Elements.Of("p", "wr-lead", phrases.Write(lead));

    private static XElement? Target(string? anchor) => anchor is null
        ? null
        : Elements.Of("span", null, new XAttribute("id", ReportLinks.IdOf(anchor)));

    private XElement Checkpoint(Part.Checkpoint checkpoint, int index) => Elements.Of(
        "section",
        "wr-part wr-paper--yellow wr-checkpoint",
        new XAttribute("id", ReportLinks.IdOf(index)),
        Elements.Of("h2", "wr-title", Elements.Of("span", "wr-title__text", checkpoint.Title)),
        Lead(checkpoint.Lead),
        Elements.Of(
            "div", "wr-card",
            Elements.Of("dl", null, checkpoint.Facts.Select(fact => Elements.Of(
                "div", null, Elements.Of("dt", null, fact.Label), Elements.Of("dd", null, fact.Value)))),
            Elements.Of("p", "wr-muted", checkpoint.HashLabel),
            Elements.Of("p", "wr-hash", checkpoint.Hash.Chunk(GroupSize).SelectMany(group => new object[]
            {
                Elements.Of("span", null, new string(group)), new XText(" "),
            })),
            checkpoint.SignedLine is { } signed
                ? [Elements.Of("p", "wr-muted", signed.Label), Elements.Of("p", "wr-signed", signed.Value)]
                : Array.Empty<XElement>()),
        Elements.Of(
            "div", "wr-pair",
            Elements.Of(
                "div", null, Elements.Of("h3", "wr-heading", checkpoint.StepsTitle),
                blocks.Write([new Block.Steps(checkpoint.Steps)], level: 4)),
            Elements.Of(
                "div", null, Elements.Of("h3", "wr-heading", checkpoint.ColophonTitle),
                Colophon().Select(text => Elements.Of("p", "wr-text", phrases.Write(text))))));

    private IEnumerable<RichText> Colophon() =>
    [
        .. document.Colophon.BeforeTypefaces,
        RichText.FromString(Sentences.Say("report.typefaces_of_the_reader")),
        .. document.Colophon.AfterTypefaces,
    ];

    private static string? Paper(Paper paper) =>
        paper == Application.Reporting.Document.Paper.White ? null : $"wr-paper--{paper.ToString().ToLowerInvariant()}";
}
