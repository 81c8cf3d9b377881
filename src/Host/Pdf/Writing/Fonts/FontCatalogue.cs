namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>The faces that this machine has and we may embed, by the names that they give themselves.</summary>
internal sealed class FontCatalogue
{
    private static readonly string[] RegularStyles = ["Regular", "Book", "Roman", "Normal"];
    private static readonly string[] BoldStyles = ["Bold"];
    private static readonly string[] ItalicStyles = ["Italic", "Oblique", "Book Italic"];

    private readonly Dictionary<(string Family, string Style), string> paths = [];

    /// <summary>Files in the order of their paths: of two with one name, always the same is chosen.</summary>
    public static FontCatalogue Scan(IEnumerable<string> folders)
    {
        var catalogue = new FontCatalogue();
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var files = Directory.EnumerateFiles(folder, "*", everywhere)
                .Where(path => path.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal);
            foreach (var path in files)
            {
                catalogue.Add(path);
            }
        }

        return catalogue;
    }

    public FontFamily? FirstFamily(IEnumerable<string> names, double advanceOfDesign) =>
        names.Select(name => Family(name, advanceOfDesign)).FirstOrDefault(family => family is not null);

    private void Add(string path)
    {
        if (FontFileHeader.NamesOf(path) is { } names)
        {
            paths.TryAdd((names.Family, names.Style), path);
        }
    }

    private FontFamily? Family(string name, double advanceOfDesign)
    {
        if (Face(name, RegularStyles) is not { } regular || Face(name, BoldStyles) is not { } bold)
        {
            return null;
        }

        // Some distributions split italics off in a package of their own: upright text beats no report.
        var italic = Face(name, ItalicStyles) ?? regular;
        return new FontFamily(name, regular, bold, italic, AverageAdvance.ScaleOf(regular, advanceOfDesign));
    }

    private TrueTypeFont? Face(string family, string[] styles) =>
        styles.Select(style => paths.GetValueOrDefault((family, style))).FirstOrDefault(path => path is not null)
            is { } path ? TrueTypeFont.Load(path) : null;
}
