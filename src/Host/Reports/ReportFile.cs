using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Html;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Reports;

/// <summary>A report on disk: a page when its name ends in .html, and PDF otherwise.</summary>
internal static class ReportFile
{
    /// <summary>Written beside its place and then moved: who opens the file never sees half a report.</summary>
    public static async Task Write(ReportDocument document, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.unfinished";
        await using (var file = File.Create(unfinished))
            RendererFor(path).Render(document, file);
        File.Move(unfinished, path, overwrite: true);
    }

    private static IReportRenderer RendererFor(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".html" or ".htm"
            ? HtmlReportRenderer.SelfContained
            : new PdfReportRenderer(FontLibrary.Load());
}
