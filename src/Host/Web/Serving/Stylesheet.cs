using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Wijkboek.Host.Web.Serving;

/// <summary>A sheet put together from its layers when the program starts; its address changes when it does.</summary>
internal sealed partial class Stylesheet
{
    private static readonly Assembly Program = typeof(Stylesheet).Assembly;

    private Stylesheet(string name, params IReadOnlyList<string> layers)
    {
        Text = Tight(string.Join('\n', layers.Select(Read)));
        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12];
        Address = $"/stijl/{name}-{print}.css";
    }

    public static Stylesheet Pages { get; } =
        new(
            "wijkboek", "tokens", "dark", "form-tokens", "base", "frame", "components", "tables", "forms", "meters",
            "entry", "wayfinding", "reading", "pages", "print");

    public static Stylesheet Report { get; } = new("verslag", "report", "report-tables", "report-print");

    public static FrozenDictionary<string, Stylesheet> ByAddress { get; } =
        new[] { Pages, Report }.ToFrozenDictionary(sheet => sheet.Address);

    public string Address { get; }

    public string Text { get; }

    // What people need to read it, browsers do not: comments and white space go, except inside quotes.
    private static string Tight(string text) => Loose().Replace(text, found =>
        found.Groups["kept"] is { Success: true } kept ? kept.Value : found.Groups["line"].Success ? " " : "");

    [GeneratedRegex(
        """(?<kept>"[^"]*")|/\*.*?\*/\s*|\s*(?<kept>[{};,])\s*|(?<kept>:)\s+|(?<line>\s*\n\s*)""",
        RegexOptions.Singleline)]
    private static partial Regex Loose();

    private static string Read(string layer)
    {
        using var file = new StreamReader(Program.GetManifestResourceStream($"Styles/{layer}.css")!);
        return file.ReadToEnd();
    }
}
