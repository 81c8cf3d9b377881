using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Html;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;
using Wijkboek.Host.Web.Figures;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Reports;

/// <summary>A report as a page, or as a file when its name ends in .pdf.</summary>
internal static class ReportDelivery
{
    private const string Pdf = ".pdf";

    public static async Task<IResult?> Of(Installation installation, Visit visit, string file)
    {
        var isPdf = file.EndsWith(Pdf, StringComparison.Ordinal);
        if (ReportShelf.Find(isPdf ? file[..^Pdf.Length] : file) is not { } report)
            return null;
        var document = await report.Make(installation, visit.Question, visit.Question.Cancellation);
        return isPdf ? AsFile(document, report, visit) : AsPage(document, report, visit with
        {
            Traced = await TracedFigures.Read(visit.Question, Modules.Traces.Views),
        });
    }

    private static IResult AsFile(ReportDocument document, ShelvedReport report, Visit visit) => Results.File(
        Rendered(new PdfReportRenderer(FontLibrary.Load()), document),
        "application/pdf",
        $"{visit.Cooperative}-{report.Name}-{visit.Question.From.Year}{Pdf}");

    private static IResult AsPage(ReportDocument document, ShelvedReport report, Visit visit) => Results.Bytes(
        Rendered(HtmlReportRenderer.OnTheWeb(visit.AddressOf, WayBack(report, visit)), document),
        "text/html; charset=utf-8");

    private static byte[] Rendered(IReportRenderer renderer, ReportDocument document)
    {
        using var output = new MemoryStream();
        renderer.Render(document, output);
        return output.ToArray();
    }

    private static XElement WayBack(ShelvedReport report, Visit visit) => Elements.Of(
        "nav",
        "wr-back",
        new XAttribute("aria-label", "Wijkboek"),
        Link($"← {visit.Founding.Name}, rapporten", visit.To(Doors.Reports.Path)),
        Link("Download pdf", visit.To($"{Doors.Reports.Path}/{report.Name}{Pdf}")));

    private static XElement Link(string text, string address) =>
        Elements.Of("a", null, new XAttribute("href", address), text);
}
