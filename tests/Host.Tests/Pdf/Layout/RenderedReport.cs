using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;
using Wijkboek.Host.Tests.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Layout;

/// <summary>A report on disk for as long as a test looks at it, as poppler reads it.</summary>
internal sealed class RenderedReport : IDisposable
{
    private static readonly Lazy<PdfReportRenderer> Renderer = new(() => new PdfReportRenderer(FontLibrary.Load()));

    public RenderedReport(ReportDocument document, PdfReportRenderer? renderer = null)
    {
        File.WriteAllBytes(Path, Bytes(document, renderer));
        Pages = ReadPages();
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");

    public IReadOnlyList<IReadOnlyList<PlacedWord>> Pages { get; }

    /// <summary>The tree of tags with its text, as a screen reader gets it.</summary>
    public string Structure => Tool.PdfInfo("-struct-text", Path);

    /// <summary>The dictionaries in the file, as qpdf reads them.</summary>
    public IReadOnlyList<JsonElement> Objects =>
    [
        .. JsonDocument.Parse(Tool.Qpdf("--json=2", "--json-key=qpdf", Path)).RootElement.GetProperty("qpdf")[1]
            .EnumerateObject()
            .Where(it => it.Value.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object)
            .Select(it => it.Value.GetProperty("value")),
    ];

    /// <summary>The text of a page in the order in which it was drawn, on one line; pages count from 1.</summary>
    public string Text(int page) =>
        string.Join(' ', Tool.PdfToText("-raw", "-enc", "UTF-8", "-f", $"{page}", "-l", $"{page}", Path, "-")
            .Split((char[])[' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words between the head of the page and its footer, line by line.</summary>
    public IReadOnlyList<string> Lines(int page) =>
    [
        .. Pages[page - 1]
            .Where(word => word.Bottom < Grid.FooterTop)
            .GroupBy(word => Math.Round((word.Top + word.Bottom) / 2))
            .OrderBy(line => line.Key)
            .Select(line => string.Join(' ', line.OrderBy(word => word.Left).Select(word => word.Text))),
    ];

    /// <summary>The first page, after a number of pages, with this line on it.</summary>
    public int PageOf(string line, int after = 0) =>
        Enumerable.Range(after + 1, Pages.Count - after).First(page => Lines(page).Contains(line));

    public static byte[] Bytes(ReportDocument document, PdfReportRenderer? renderer = null)
    {
        using var output = new MemoryStream();
        (renderer ?? Renderer.Value).Render(document, output);
        return output.ToArray();
    }

    /// <summary>Leaves a copy beside the tests, to be looked at.</summary>
    public void KeepAs(string name) => File.Copy(Path, System.IO.Path.Combine(AppContext.BaseDirectory, name), true);

    public void Dispose() => File.Delete(Path);

    private List<IReadOnlyList<PlacedWord>> ReadPages()
    {
        using var text = new StringReader(Tool.PdfToText("-bbox", "-enc", "UTF-8", Path, "-"));
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return
        [
            .. XDocument.Load(reader).Descendants().Where(node => node.Name.LocalName == "page")
                .Select(page => page.Elements().Select(Word).ToList()),
        ];
    }

    private static PlacedWord Word(XElement word) => new(
        word.Value, Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax"));

    private static double Number(XElement word, string name) =>
        double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

internal sealed record PlacedWord(string Text, double Left, double Top, double Right, double Bottom);
