using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Host.Tests.Pdf.Layout;

internal static class SampleCharts
{
    public static Block.Chart Titled(string title, string note) =>
        new(title, new Drawing(367, 120, "Een vlak.", [new Shape.Rectangle(0, 0, 367, 120, Ink.Blue)]))
        {
            Note = note,
        };
}
