using Wijkboek.Host.Pdf.Writing.Fonts;

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// The families that reports are set in: the first of each list of the design that this machine has, embeddable as
/// TrueType. A missing serif borrows the sans and the other way round; with neither, the standard fonts serve.
/// </summary>
internal sealed class FontLibrary
{
    private static readonly string[] SansFamilies =
        ["Lato", "Open Sans", "Noto Sans", "Liberation Sans", "DejaVu Sans"];

    private static readonly string[] SerifFamilies =
        ["Gentium Book Basic", "Charis SIL", "Noto Serif", "Liberation Serif", "DejaVu Serif"];

    private FontLibrary(FontFamily sans, FontFamily serif) => (Sans, Serif) = (sans, serif);

    public FontFamily Sans { get; }

    public FontFamily Serif { get; }

    public static FontLibrary Load(FontSettings? settings = null)
    {
        var choice = settings ?? new FontSettings();
        var catalogue = FontCatalogue.Scan(choice.Folders ?? FontFolders.OfThisMachine());
        var sans = catalogue.FirstFamily(Preferring(choice.Sans, SansFamilies), AverageAdvance.OfLato);
        var serif = catalogue.FirstFamily(Preferring(choice.Serif, SerifFamilies), AverageAdvance.OfGentium);
        if ((sans ?? serif) is not { } found)
        {
            return new FontLibrary(StandardSans(), StandardSerif());
        }

        var library = new FontLibrary(sans ?? found, serif ?? found);
        Help(library.Sans, library.Serif);
        Help(library.Serif, library.Sans);
        return library;
    }

    private static IEnumerable<string> Preferring(string? own, string[] ofTheDesign) =>
        own is null ? ofTheDesign : ofTheDesign.Prepend(own);

    private static FontFamily StandardSans() => new(
        "Helvetica", StandardFont.Helvetica, StandardFont.HelveticaBold, StandardFont.HelveticaOblique, Scale: 1);

    private static FontFamily StandardSerif() => new(
        "Times", StandardFont.Times, StandardFont.TimesBold, StandardFont.TimesItalic, Scale: 1);

    /// <summary>A character that one family lacks is looked for in the other, in the same face.</summary>
    private static void Help(FontFamily asking, FontFamily answering)
    {
        asking.Regular.Fallbacks = [answering.Regular];
        asking.Bold.Fallbacks = [answering.Bold];
        asking.Italic.Fallbacks = [answering.Italic];
    }
}
