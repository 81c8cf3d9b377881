using Wijkboek.Application.Reporting.Drawings;
using Stroke = Wijkboek.Host.Pdf.Writing.Stroke;

namespace Wijkboek.Host.Pdf.Layout;

/// <summary>The lines of tables and key figures.</summary>
internal static class Rules
{
    public const double HeavyWidth = .75;
    public const double HairWidth = .35;

    public static readonly Stroke Heavy = new(Colors.Of(Ink.Ink), HeavyWidth);
    public static readonly Stroke Hair = new(Colors.Of(Ink.Rule), HairWidth);
    public static readonly Stroke Subtotal = new(Colors.Of(Ink.Rule2), HairWidth);
}
