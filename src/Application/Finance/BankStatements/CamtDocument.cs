using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// The XML around CAMT.053 statements (ISO 20022). No document type, no entities, nothing fetched; depth, sizes and
/// numbers are bounded before anything is built.
/// </summary>
internal static partial class CamtDocument
{
    // No tag or text of a statement comes near this; one that goes on and on is refused before it is read.
    private const int LongestPiece = 64 * 1024;
    private const int Deepest = 8;
    private const string Message = "BkToCstmrStmt";

    public static bool IsXml(byte[] bytes)
    {
        var first = bytes.SkipWhile(each => each is 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or <= (byte)' ')
            .Take(1).ToList();
        return first is [(byte)'<'];
    }

    public static IReadOnlyList<BankStatement> Read(string file, byte[] bytes)
    {
        // A blank line before the declaration is against the rules of XML, but says nothing else.
        bytes = bytes[^bytes.AsSpan().TrimStart(" \t\r\n"u8).Length..];
        RefuseEndlessPieces(file, bytes);
        try
        {
            using var reader = Open(file, bytes);
            FindMessage(file, reader);
            var statements = new CamtStatements(file).Read(reader);
            ReadToEnd(file, reader);
            return statements.Count > 0 ? statements : throw new StatementProblem(StatementRefusals.NoStatement(file));
        }
        catch (XmlException problem) when (problem.LineNumber == 0)
        {
            // A document type (a web page, for example): there is no place, and no statement has one.
            throw new StatementProblem(StatementRefusals.UnknownFormat(file));
        }
        catch (XmlException problem)
        {
            throw new StatementProblem(
                StatementRefusals.XmlWrong(file, problem.LineNumber, problem.LinePosition));
        }
        catch (DecoderFallbackException)
        {
            throw new StatementProblem(StatementRefusals.EncodingWrong(file));
        }
    }

    // What follows the statements must be well-formed too: a file that was cut off is no statement.
    private static void ReadToEnd(string file, XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                throw new StatementProblem(StatementRefusals.TooDeep(file, XmlPart.LineOf(reader)));
        }
    }

    private static void FindMessage(string file, XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                throw new StatementProblem(StatementRefusals.TooDeep(file, XmlPart.LineOf(reader)));
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == Message)
                return;
            if (OtherMessage(reader.LocalName) is { } other)
                throw new StatementProblem(StatementRefusals.OtherMessage(file, other));
        }

        throw new StatementProblem(StatementRefusals.UnknownFormat(file));
    }

    private static string? OtherMessage(string element) => element switch
    {
        "BkToCstmrAcctRpt" => "CAMT.052",
        "BkToCstmrDbtCdtNtfctn" => "CAMT.054",
        "CstmrCdtTrfInitn" => "pain.001",
        "CstmrDrctDbtInitn" => "pain.008",
        "CstmrPmtStsRpt" => "pain.002",
        "auditfile" => "XAF",
        _ => null,
    };

    private static XmlReader Open(string file, byte[] bytes)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersFromEntities = 1024,
            MaxCharactersInDocument = StatementFile.LargestBytes,
        };
        var stream = new MemoryStream(bytes, writable: false);
        return OlderEncoding(file, bytes) is { } encoding
            ? XmlReader.Create(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false), settings)
            : XmlReader.Create(stream, settings);
    }

    // The reader knows Unicode and ISO-8859-1 by itself; code pages of Windows have to be handed to it, and so has what
    // says UTF-16 in single bytes.
    private static Encoding? OlderEncoding(string file, byte[] bytes)
    {
        var declaration = DeclaredEncoding().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(200, bytes.Length)));
        if (declaration.Groups[1].Value.StartsWith("UTF-16", StringComparison.OrdinalIgnoreCase))
            return new UTF8Encoding(false, throwOnInvalidBytes: true);
        if (!declaration.Success || !declaration.Groups[1].Value.Contains("125", StringComparison.Ordinal))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(
                declaration.Groups[1].Value, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw new StatementProblem(StatementRefusals.EncodingWrong(file));
        }
    }

    private static void RefuseEndlessPieces(string file, byte[] bytes)
    {
        var (since, line) = (0, 1);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is (byte)'<' or (byte)'>')
                since = i;
            else if (bytes[i] == (byte)'\n')
                line++;
            if (i - since > LongestPiece)
                throw new StatementProblem(StatementRefusals.LineTooLong(file, line));
        }
    }

    [GeneratedRegex("""^[^<]{0,4}<\?xml[^>]{0,80}encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")]
    private static partial Regex DeclaredEncoding();
}
