using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>Charts and photographs. A chart never leaves its title or its note.</summary>
internal sealed class FigureSetter(Typesetter type)
{
    private const double Gap = 7;
    private const double PhotoWidth = 367;
    private const double PhotoHeight = 245;

    private readonly MarginSetter margins = new(type);

    public IReadOnlyList<Strip> Chart(Block.Chart chart, Place place)
    {
        var column = chart.Drawing.Width > Grid.MainWidth ? place : place.Main;
        var strips = new List<Strip>();
        if (chart.Title is { } title)
        {
            strips.AddRange(type.Paragraph(title, Roles.ChartTitle, column.X, column.Width, column.AddTitle()));
        }

        strips.Add(Figure(chart.Drawing, column).Below(strips.Count == 0 ? 0 : Gap));
        if (chart.Note is { } note)
        {
            var lines = margins.Remark(note, column);
            strips.AddRange(lines.Select((line, i) => i == 0 ? line.Below(Gap) : line));
        }

        return [.. strips.Select((strip, i) => i < strips.Count - 1 ? strip with { Keep = Keep.Must } : strip)];
    }

    public IReadOnlyList<Strip> Photo(Block.Photo photo, Place place)
    {
        var image = JpegImage.Read(photo.Jpeg.Span);
        var element = place.Parent.Add("Figure");
        element.AlternativeText = photo.AlternativeText;
        var scale = Math.Min(PhotoWidth / image.Width, PhotoHeight / image.Height);
        var (width, height) = (image.Width * scale, image.Height * scale);
        var picture = new Strip(height, (page, y) =>
        {
            element.BoundingBox = new BoundingBox(place.X, y, width, height);
            page.Tagged(element, () => page.Jpeg(place.X, y, width, height, image));
        });
        var caption = margins.Remark(photo.Caption, place);
        return [picture with { Keep = Keep.Must }, .. caption.Select((line, i) => i == 0 ? line.Below(Gap) : line)];
    }

    private Strip Figure(Drawing drawing, Place place)
    {
        if (drawing.AlternativeText.Length == 0)
        {
            return new Strip(drawing.Height, (page, y) =>
                page.Artifact(() => DrawingPainter.Draw(page, type, drawing, place.X, y)));
        }

        var element = place.Parent.Add("Figure");
        element.AlternativeText = drawing.AlternativeText;
        return new Strip(drawing.Height, (page, y) =>
        {
            element.BoundingBox = new BoundingBox(place.X, y, drawing.Width, drawing.Height);
            page.Tagged(element, () => DrawingPainter.Draw(page, type, drawing, place.X, y));
        });
    }
}
