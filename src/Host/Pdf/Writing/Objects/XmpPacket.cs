using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>
/// The metadata in XML (XMP), equal to the Info dictionary as PDF/A-2 demands, with the claims of conformance.
/// The namespaces are those of the standards.
/// </summary>
internal static class XmpPacket
{
    public const string Producer = "Wijkboek";

    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";

    public static byte[] Bytes(PdfMetadata metadata, bool isArchivable)
    {
        IEnumerable<object> description = [.. Description(metadata), .. isArchivable ? Claims() : []];
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(
                Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XElement(Rdf + "Description", new XAttribute(Rdf + "about", ""), description)));
        return Encoding.UTF8.GetBytes(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            + packet.ToString(SaveOptions.DisableFormatting)
            + "\n<?xpacket end=\"r\"?>");
    }

    private static IEnumerable<object> Description(PdfMetadata metadata)
    {
        var created = metadata.Created.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return
        [
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XAttribute(XNamespace.Xmlns + "xmp", Xmp),
            new XAttribute(XNamespace.Xmlns + "pdf", Pdf),
            new XElement(DublinCore + "title", Alternatives(metadata.Title)),
            new XElement(DublinCore + "creator", new XElement(Rdf + "Seq", Item(metadata.Author))),
            new XElement(DublinCore + "description", Alternatives(metadata.Subject)),
            new XElement(DublinCore + "language", new XElement(Rdf + "Bag", Item(metadata.Language))),
            new XElement(Xmp + "CreateDate", created),
            new XElement(Xmp + "ModifyDate", created),
            new XElement(Xmp + "CreatorTool", Producer),
            new XElement(Pdf + "Keywords", metadata.Keywords),
            new XElement(Pdf + "Producer", Producer),
        ];
    }

    private static IEnumerable<object> Claims() =>
    [
        new XAttribute(XNamespace.Xmlns + "pdfaid", PdfA),
        new XAttribute(XNamespace.Xmlns + "pdfuaid", PdfUa),
        new XElement(PdfA + "part", 2),
        new XElement(PdfA + "conformance", "A"),
        new XElement(PdfUa + "part", 1),
        .. AccessibilitySchema.Declaration(Rdf),
    ];

    private static XElement Alternatives(string text) =>
        new(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), text));

    private static XElement Item(string text) => new(Rdf + "li", text);
}
