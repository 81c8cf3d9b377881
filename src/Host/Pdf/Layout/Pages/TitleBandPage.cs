using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>The band over the first page of a report without a cover.</summary>
internal sealed class TitleBandPage(Typesetter type)
{
    /// <summary>Where the first chapter starts under it.</summary>
    public const double ContentTop = 119;

    private const double Height = 84;
    private const double TitleTop = 21;

    private static readonly TypeRole Organisation = Roles.Small.Bold.In(Ink.Ink);

    public void Draw(PdfPage page, Part.TitleBand band, StructureElement parent)
    {
        page.Artifact(() =>
        {
            if (band.IsYellow)
            {
                page.FillRectangle(0, 0, page.Width, Height, Colors.Of(Ink.Yellow));
            }
            else
            {
                page.Line(Grid.Left, Height, Grid.Right, Height, Rules.Heavy);
            }
        });
        var names = type.Break(band.Organisation, Organisation, Grid.MarginWidth);
        var title = type.Break(band.Title, Roles.Section, Grid.MainWidth);
        var subtitle = type.Break(band.Subtitle, Roles.Body, Grid.MainWidth);
        var namesTop = TitleTop + Roles.Section.Baseline - Organisation.Baseline;
        page.Tagged(parent.Add("P"), () => type.Draw(page, names, Organisation, Grid.Left, namesTop));
        page.Tagged(parent.Add("H1"), () => type.Draw(page, title, Roles.Section, Grid.MainLeft, TitleTop));
        page.Tagged(parent.Add("P"), () => type.Draw(
            page, subtitle, Roles.Body, Grid.MainLeft, TitleTop + Roles.Section.Leading));
    }
}
