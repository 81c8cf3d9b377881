using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout;

internal static class Colors
{
    public static Rgb Of(Ink ink)
    {
        var (red, green, blue) = Palette.Rgb(ink);
        return new Rgb(red, green, blue);
    }
}
