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

/// <summary>A report page by page, or as a file when its name ends in .pdf.</summary>
internal sealed class ReportDelivery(KeptReports reports)
{
    private const string Pdf = ".pdf";

    /// <param name="page">Of a long report the name of the page; null for the first.</param>
    public async Task<IResult?> Of(Visit visit, string file, string? page)
    {
        var isPdf = page is null && file.EndsWith(Pdf, StringComparison.Ordinal);
        if (ReportShelf.Find(isPdf ? file[..^Pdf.Length] : file) is not { } report)
            return null;
        var document = await reports.Of(report, visit.Question, visit.Head);
        if (isPdf)
            return AsFile(document, report, visit);
        var pages = ReportPages.Of(document);
        return pages.Find(page) is not { } asked ? null : AsPage(document, report, pages, asked, visit with
        {
            Traced = await TracedFigures.Read(visit.Question, Modules.Traces.Views),
        });
    }

    private static IResult AsFile(ReportDocument document, ShelvedReport report, Visit visit) =>
        AsFile(document, $"{visit.Cooperative}-{report.Name}-{visit.Question.From.Year}");

    /// <param name="name">Of the file, without what it ends in.</param>
    public static IResult AsFile(ReportDocument document, string name) => Results.File(
        Rendered(new PdfReportRenderer(FontLibrary.Load()), document), "application/pdf", $"{name}{Pdf}");

    private static IResult AsPage(
        ReportDocument document, ShelvedReport report, ReportPages pages, ReportPage page, Visit visit)
    {
        var turn = new ReportTurn(pages, page, Address, WayBack(report, page, Address(null), visit));
        return Results.Bytes(
            Rendered(HtmlReportRenderer.OnTheWeb(visit.AddressOf, turn), document), "text/html; charset=utf-8");

        string Address(string? name) =>
            visit.To($"{Doors.Reports.Path}/{report.Name}{(name is null ? "" : $"/{Uri.EscapeDataString(name)}")}");
    }

    private static byte[] Rendered(IReportRenderer renderer, ReportDocument document)
    {
        using var output = new MemoryStream();
        renderer.Render(document, output);
        return output.ToArray();
    }

    private static XElement WayBack(ShelvedReport report, ReportPage page, string first, Visit visit) => Elements.Of(
        "nav",
        "wr-back",
        new XAttribute("aria-label", "Wijkboek"),
        Link($"← {visit.Founding.Name}, rapporten", visit.To(Doors.Reports.Path)),
        page.Name is null ? null : Link("Inhoud", first),
        Link("Download pdf", visit.To($"{Doors.Reports.Path}/{report.Name}{Pdf}")));

    private static XElement Link(string text, string address) =>
        Elements.Of("a", null, new XAttribute("href", address), text);
}
