using System.Net;
using System.Text;
using System.Xml.Linq;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Html;

/// <summary>Reports as a page that reads on a telephone and prints on paper.</summary>
/// <param name="styles">Goes into the head: the sheet itself, or a link to it.</param>
/// <param name="toFigure">
/// The address of a figure's events, or null for a figure without; null has no links at all.
/// </param>
/// <param name="turn">What is to be seen of it on the web; null in a file of its own, which holds all.</param>
internal sealed class HtmlReportRenderer(
    string styles, Func<FigureSource, string?>? toFigure = null, ReportTurn? turn = null) : IReportRenderer
{
    /// <summary>For a file that needs nothing beside it.</summary>
    public static HtmlReportRenderer SelfContained { get; } =
        new($"<style>\n{Web.Serving.Stylesheet.Report.Text}\n</style>");

    /// <summary>For the web, where the sheet has an address of its own.</summary>
    public static HtmlReportRenderer OnTheWeb(Func<FigureSource, string?> toFigure, ReportTurn turn) =>
        new($"<link rel=\"stylesheet\" href=\"{Web.Serving.Stylesheet.Report.Address}\">", toFigure, turn);

    public void Render(ReportDocument document, Stream output)
    {
        var links = new ReportLinks(document, toFigure, turn is null ? null : turn.AddressOf);
        var parts = new PartWriter(document, links, new PhraseWriter(links));
        var body = Elements.Of(
            "body",
            null,
            Elements.Of("a", "wr-skip", new XAttribute("href", "#inhoud"), "Naar de inhoud"),
            turn?.Above,
            document.IsDemonstration ? Elements.Of("aside", "wr-demonstration", "Voorbeeldgegevens") : null,
            Elements.Of(
                "main", "wr-report", new XAttribute("id", "inhoud"),
                parts.Write(turn?.Page.Parts ?? [.. Enumerable.Range(0, document.Parts.Count)]), turn?.Below),
            Elements.Of(
                "footer", "wr-footer", $"{document.Title} · {document.Organisation} · {document.JournalStand}"));
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        text.NewLine = "\n";
        text.WriteLine("<!DOCTYPE html>");
        text.WriteLine($"<html lang=\"{document.Language}\">");
        text.WriteLine("<head><meta charset=\"utf-8\">");
        text.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        text.WriteLine($"<title>{WebUtility.HtmlEncode(TitleOf(document))}</title>");
        text.WriteLine($"<meta name=\"author\" content=\"{WebUtility.HtmlEncode(document.Metadata.Author)}\">");
        text.WriteLine(styles);
        text.WriteLine("</head>");
        text.WriteLine(body.ToString(SaveOptions.DisableFormatting));
        text.WriteLine("</html>");
    }

    private string TitleOf(ReportDocument document) =>
        $"{(turn?.Page.Name is null ? null : $"{turn.Page.Title} – ")}{document.Title} – {document.Organisation}";
}
