using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Html;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Reports;

/// <summary>A report on disk: a page when its name ends in .html, and PDF otherwise.</summary>
internal static class ReportFile
{
    public static void Write(ReportDocument document, string path) =>
        WholeFile.Write(path, file => RendererFor(path).Render(document, file));

    private static IReportRenderer RendererFor(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm"
            ? HtmlReportRenderer.SelfContained
            : new PdfReportRenderer(FontLibrary.Load());
}
