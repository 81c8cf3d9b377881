using System.Xml.Linq;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Html;

/// <summary>Whatever stands between two headings.</summary>
/// <param name="phrases">Writes text and figures.</param>
internal sealed class BlockWriter(PhraseWriter phrases)
{
    private readonly TableWriter tables = new(phrases);

    /// <param name="level">Of a heading among these blocks.</param>
    public IEnumerable<XElement> Write(IEnumerable<Block> blocks, int level) =>
        blocks.SelectMany(block => Write(block, level));

    public XElement Margin(MarginNote note) => Elements.Of(
        "aside",
        "wr-margin",
        Elements.Of("p", "wr-margin__title", note.Title),
        note.Paragraphs.Select(text => Elements.Of("p", null, phrases.Write(text))),
        note.Legend.Count == 0 ? null : Elements.Of("ul", "wr-legend", note.Legend.Select(entry => Elements.Of(
            "li", null, DrawingWriter.Write(entry.Sign), Elements.Of("span", null, entry.Meaning)))));

    private IEnumerable<XElement> Write(Block block, int level) => block switch
    {
        Block.Paragraph it => [Text("p", "wr-text", it.Text)],
        Block.Heading it => [Elements.Of($"h{level}", "wr-heading", it.Text)],
        Block.Lead it => [Text("p", "wr-lead", it.Text)],
        Block.Remark it => [Text("p", "wr-remark", it.Text)],
        Block.Beside it =>
        [
            Elements.Of(
                "div", "wr-beside", Margin(it.Margin), Elements.Of("div", "wr-main", Write(it.Blocks, level))),
        ],
        Block.LabelledRows it =>
        [
            Elements.Of(
                "div", Elements.Looks("wr-labelled", it.AreNotes ? "wr-labelled--notes" : null),
                it.Rows.Select(row => Labelled(row, level))),
        ],
        Block.SideBySide it =>
            [Elements.Of("div", "wr-pair", it.Tables.Select(table => Elements.Of("div", null, tables.Write(table))))],
        Block.TwoColumns it =>
        [
            Elements.Of(
                "div", "wr-pair", Elements.Of("div", null, Write(it.Left, level)),
                Elements.Of("div", null, Write(it.Right, level))),
        ],
        Block.KeyFigures it => [Elements.Of("dl", "wr-key-figures", it.Figures.Select(Figure))],
        Block.Chart it => [Chart(it)],
        Block.Photo it => [Photo(it)],
        Block.Steps it => [Elements.Of("ol", "wr-steps", it.Items.Select(item => Text("li", null, item)))],
        Block.Quote it => [Quote(it)],
        Block.Story it => [Story(it)],
        Block.Signatures it => [Signatures(it)],
        Table it => tables.Write(it),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    private XElement Text(string name, string? look, RichText text) => Elements.Of(name, look, phrases.Write(text));

    private XElement Labelled(LabelledRow row, int level) => Elements.Of(
        "div",
        "wr-beside",
        Elements.Of(
            $"h{level}", "wr-label",
            row.Number is { } number ? Elements.Of("span", "wr-label__number", $"{number}") : null,
            row.Label),
        Elements.Of("div", "wr-main", Write(row.Blocks, level + 1)));

    private XElement Figure(KeyFigure figure) => Elements.Of(
        "div",
        "wr-key-figure",
        Elements.Of(
            "dt",
            null,
            phrases.Linked(
                [
                    figure.IsMoney ? Elements.Of("span", "wr-key-figure__sign", "€\u00A0") : new XText(""),
                    Elements.Of("span", "wr-key-figure__value", figure.Value),
                ],
                figure.Source),
            new XText(" "),
            Elements.Of("b", null, figure.Unit)),
        Elements.Of("dd", null, phrases.Write(figure.Sentence)));

    private XElement Chart(Block.Chart chart) => Elements.Of(
        "figure",
        "wr-chart",
        chart.Title is null
            ? null
            : Elements.Of("figcaption", null, phrases.Linked([new XText(chart.Title)], chart.Source)),
        DrawingWriter.Boxed(chart.Drawing, chart.Title),
        chart.Note is { } note ? Text("p", "wr-remark", note) : null);

    // Within the page, so that a report is one file.
    private static XElement Photo(Block.Photo photo) => Elements.Of(
        "figure",
        "wr-photo",
        Elements.Void(
            "img",
            new XAttribute("src", $"data:image/jpeg;base64,{Convert.ToBase64String(photo.Jpeg.Span)}"),
            new XAttribute("alt", photo.AlternativeText)),
        Elements.Of("figcaption", null, photo.Caption));

    private static XElement Quote(Block.Quote quote) => Elements.Of(
        "blockquote",
        "wr-quote",
        Elements.Of("p", null, quote.Text),
        quote.SaidBy is null ? null : Elements.Of("footer", null, quote.SaidBy));

    private XElement Story(Block.Story story) => Elements.Of(
        "div",
        "wr-story",
        story.Salutation is null ? null : Elements.Of("p", "wr-story__salutation", story.Salutation),
        story.Paragraphs.Select(text => Text("p", null, text)),
        story.SignedBy is null ? null : Elements.Of("p", "wr-story__signed", Elements.Of("em", null, story.SignedBy)));

    private static XElement Signatures(Block.Signatures signatures) => Elements.Of(
        "div",
        "wr-signatures",
        Elements.Of("p", null, signatures.PlaceAndDate),
        Elements.Of("ul", null, signatures.People.Select(person => Elements.Of(
            "li", null, Elements.Of("b", null, person.Name), Elements.Of("span", "wr-muted", person.Role)))));
}
