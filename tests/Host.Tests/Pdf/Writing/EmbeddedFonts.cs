using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wijkboek.Host.Tests.Pdf.Writing;

/// <summary>The fonts of the first page, as another program finds them.</summary>
internal static partial class EmbeddedFonts
{
    /// <summary>The codes on the first page, read back through the map of its first font.</summary>
    public static string Shown(InspectedPdf inspected)
    {
        var map = Encoding.ASCII.GetString(inspected.Data(First(inspected).GetProperty("/ToUnicode")));
        var characters = Entry().Matches(map).ToDictionary(
            match => match.Groups[1].Value,
            match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)));
        var codes = Codes().Match(inspected.Drawing(inspected.PageReferences[0])).Groups[1].Value;
        return string.Concat(codes.Chunk(4).Select(code => characters[new string(code)]));
    }

    /// <summary>The embedded font file of the first font.</summary>
    public static byte[] Program(InspectedPdf inspected)
    {
        var descendant = inspected.Follow(First(inspected).GetProperty("/DescendantFonts")[0]);
        var descriptor = inspected.Follow(descendant.GetProperty("/FontDescriptor"));
        return inspected.Data(descriptor.GetProperty("/FontFile2"));
    }

    private static JsonElement First(InspectedPdf inspected)
    {
        var resources = inspected.Follow(inspected.Follow(inspected.PageReferences[0]).GetProperty("/Resources"));
        return inspected.Follow(resources.GetProperty("/Font").GetProperty("/F1"));
    }

    [GeneratedRegex("^<([0-9A-F]{4})><([0-9A-F]{4,8})>$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex("<([0-9A-F]+)> Tj")]
    private static partial Regex Codes();
}
