namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>How much room a face takes for ordinary Dutch, in ems per character.</summary>
internal static class AverageAdvance
{
    /// <summary>The faces of the design, measured on <see cref="Sample"/> and rounded up.</summary>
    public const double OfLato = 0.447;
    public const double OfGentium = 0.423;

    private const string Sample =
        "Wijkboek is de administratie van de buurtcoöperatie: wat er in de wijk gebeurt, wat het kost en wie het doet. "
        + "In 2025 kwamen 1.204 bezoekers.";

    /// <summary>What to multiply type sizes by, so that a wider face fits in the same room; never above 1.</summary>
    public static double ScaleOf(PdfFont font, double advanceOfDesign) =>
        Math.Min(1, advanceOfDesign / (font.Width(Sample, size: 1) / Sample.Length));
}
