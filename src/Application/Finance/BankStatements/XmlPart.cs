using System.Xml;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// One element with all that is in it. Only local names count: banks differ in the prefixes and namespaces they write.
/// </summary>
internal sealed class XmlPart(string name, int line, string? currency)
{
    private const int Deepest = 40;
    private const int MostParts = 500_000;
    private const int LongestText = 64 * 1024;

    private readonly List<XmlPart> children = [];

    public string Name => name;

    public int Line => line;

    /// <summary>The attribute <c>Ccy</c> of an amount.</summary>
    public string? Currency => currency;

    public string Text { get; private set; } = "";

    /// <summary>The first element at a path such as <c>Acct/Id/IBAN</c>; null when there is none.</summary>
    public XmlPart? Find(string path) => All(path).FirstOrDefault();

    /// <summary>The text at a path; null when there is none or it is empty.</summary>
    public string? TextAt(string path) => Find(path)?.Text is { Length: > 0 } text ? text : null;

    public IEnumerable<XmlPart> All(string path)
    {
        IEnumerable<XmlPart> at = [this];
        foreach (var step in path.Split('/'))
            at = at.SelectMany(part => part.children.Where(child => child.Name == step));
        return at;
    }

    /// <summary>Reads the element that the reader stands on, and leaves the reader behind it.</summary>
    public static XmlPart Read(string file, XmlReader reader)
    {
        var read = 0;
        return Read(file, reader, reader.Depth, ref read);
    }

    private static XmlPart Read(string file, XmlReader reader, int top, ref int read)
    {
        var part = new XmlPart(reader.LocalName, LineOf(reader), reader.GetAttribute("Ccy"));
        if (reader.Depth - top > Deepest)
            throw new StatementProblem(StatementRefusals.TooDeep(file, part.Line));
        if (++read > MostParts)
            throw new StatementProblem(StatementRefusals.TooMany(file, part.Line));
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        if (isEmpty)
            return part;
        var text = "";
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.EOF)
                throw new StatementProblem(StatementRefusals.CutOff(file));
            if (reader.NodeType == XmlNodeType.Element)
            {
                part.children.Add(Read(file, reader, top, ref read));
                continue;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                text += reader.Value;
            if (text.Length > LongestText)
                throw new StatementProblem(StatementRefusals.LineTooLong(file, LineOf(reader)));
            reader.Read();
        }

        part.Text = Spaces(text);
        reader.Read();
        return part;
    }

    public static int LineOf(XmlReader reader) => (reader as IXmlLineInfo)?.LineNumber ?? 0;

    // Some banks wrap and indent texts, or fill them up with spaces.
    private static string Spaces(string text) => string.Join(
        ' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
