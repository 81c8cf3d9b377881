using System.Xml.Linq;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Html;

/// <summary>Text in runs, and figures that lead to their events.</summary>
internal sealed class PhraseWriter(ReportLinks links)
{
    public IEnumerable<object> Write(RichText text, FigureSource? source = null) =>
        Linked(text.Runs.Select(Write), source);

    /// <summary>The content as a link when there is something to lead to.</summary>
    public IEnumerable<object> Linked(IEnumerable<object> content, FigureSource? source) =>
        links.ToFigure(source) is { } address
            ? [Elements.Of("a", "wr-figure", Elements.Attribute("href", address), content)]
            : content;

    private object Write(Inline inline) => inline switch
    {
        Inline.Run run => Linked([Emphasised(run)], run.Source),
        Inline.PageOf reference => Reference(reference.Anchor),
        _ => throw new ArgumentOutOfRangeException(nameof(inline), inline, null),
    };

    private static object Emphasised(Inline.Run run) => run.Emphasis switch
    {
        Emphasis.Bold => Elements.Of("b", null, run.Value),
        Emphasis.Italic => Elements.Of("em", null, run.Value),
        Emphasis.Muted => Elements.Of("span", "wr-muted", run.Value),
        Emphasis.Warning => Elements.Of("b", "wr-warning", run.Value),
        _ => new XText(run.Value),
    };

    // A screen has no pages: the title of the chapter says where it is.
    private object Reference(string anchor) => links.ToPlace(anchor) is var (title, address)
        ? Elements.Of("a", null, Elements.Attribute("href", address), $"‘{title}’")
        : new XText("–");
}
