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
/// <param name="wayBack">What stands over the report on the web; null in a file of its own.</param>
internal sealed class HtmlReportRenderer(
    string styles, Func<FigureSource, string?>? toFigure = null, XElement? wayBack = null) : IReportRenderer
{
    /// <summary>For a file that needs nothing beside it.</summary>
    public static HtmlReportRenderer SelfContained { get; } =
        new($"<style>\n{Web.Serving.Stylesheet.Report.Text}\n</style>");

    /// <summary>For the web, where the sheet has an address of its own.</summary>
    public static HtmlReportRenderer OnTheWeb(Func<FigureSource, string?> toFigure, XElement wayBack) =>
        new($"<link rel=\"stylesheet\" href=\"{Web.Serving.Stylesheet.Report.Address}\">", toFigure, wayBack);

    public void Render(ReportDocument document, Stream output)
    {
        var phrases = new PhraseWriter(new ReportLinks(document, toFigure));
        var body = Elements.Of(
            "body",
            null,
            Elements.Of("a", "wr-skip", new XAttribute("href", "#inhoud"), "Naar de inhoud"),
            wayBack,
            document.IsDemonstration ? Elements.Of("aside", "wr-demonstration", "Voorbeeldgegevens") : null,
            Elements.Of(
                "main", "wr-report", new XAttribute("id", "inhoud"), new PartWriter(document, phrases).Write()),
            Elements.Of(
                "footer", "wr-footer", $"{document.Title} · {document.Organisation} · {document.JournalStand}"));
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        text.NewLine = "\n";
        text.WriteLine("<!DOCTYPE html>");
        text.WriteLine($"<html lang=\"{document.Language}\">");
        text.WriteLine("<head><meta charset=\"utf-8\">");
        text.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        text.WriteLine($"<title>{WebUtility.HtmlEncode($"{document.Title} – {document.Organisation}")}</title>");
        text.WriteLine($"<meta name=\"author\" content=\"{WebUtility.HtmlEncode(document.Metadata.Author)}\">");
        text.WriteLine(styles);
        text.WriteLine("</head>");
        text.WriteLine(body.ToString(SaveOptions.DisableFormatting));
        text.WriteLine("</html>");
    }
}
