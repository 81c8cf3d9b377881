using System.Xml.Linq;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>
/// PDF/A-2 (6.6.2.3) accepts metadata of a schema that it does not know only when the file describes that schema.
/// The claim of PDF/UA is such a one.
/// </summary>
internal static class AccessibilitySchema
{
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    public static IEnumerable<object> Declaration(XNamespace rdf)
    {
        var resource = new XAttribute(rdf + "parseType", "Resource");
        var part = new XElement(
            rdf + "li",
            resource,
            new XElement(Property + "name", "part"),
            new XElement(Property + "valueType", "Integer"),
            new XElement(Property + "category", "internal"),
            new XElement(Property + "description", "PDF/UA version identifier"));
        var schema = new XElement(
            rdf + "li",
            resource,
            new XElement(Schema + "schema", "PDF/UA identification schema"),
            new XElement(Schema + "namespaceURI", "http://www.aiim.org/pdfua/ns/id/"),
            new XElement(Schema + "prefix", "pdfuaid"),
            new XElement(Schema + "property", new XElement(rdf + "Seq", part)));
        return
        [
            new XAttribute(XNamespace.Xmlns + "pdfaExtension", Extension),
            new XAttribute(XNamespace.Xmlns + "pdfaSchema", Schema),
            new XAttribute(XNamespace.Xmlns + "pdfaProperty", Property),
            new XElement(Extension + "schemas", new XElement(rdf + "Bag", schema)),
        ];
    }
}
