using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>Lines to sign on, two to a row; the whole stays on one page.</summary>
internal sealed class SignatureSetter(Typesetter type)
{
    private const double RowGap = 28;
    private const double WritingRoom = 42;
    private const double UnderLine = 3.5;

    public IReadOnlyList<Strip> Set(Block.Signatures block, Place place)
    {
        var strips = new List<Strip>(
            type.Paragraph(block.PlaceAndDate, Roles.Body, place.X, place.Width, place.AddParagraph()));
        strips.AddRange(block.People.Chunk(2).Select(pair => Strip
            .Beside([.. pair.Select((person, side) => Line(person, side, place))])
            .Below(RowGap)));
        return [.. strips.Select((strip, i) => i < strips.Count - 1 ? strip with { Keep = Keep.Must } : strip)];
    }

    private Strip Line(Signature person, int side, Place place)
    {
        var left = place.X + side * (Grid.HalfWidth + Grid.Gutter);
        var name = type.Break(RichText.Bold(person.Name), Roles.Body, Grid.HalfWidth);
        var role = type.Break(person.Role, Roles.Body, Grid.HalfWidth);
        var element = place.AddParagraph();
        var second = place.AddParagraph();
        var textTop = WritingRoom + Rules.HeavyWidth + UnderLine;
        var roleTop = textTop + name.Count * Roles.Body.Leading;
        return new Strip(roleTop + role.Count * Roles.Body.Leading, (page, y) =>
        {
            page.Artifact(() =>
                page.Line(left, y + WritingRoom, left + Grid.HalfWidth, y + WritingRoom, Rules.Heavy));
            page.Tagged(element, () => type.Draw(page, name, Roles.Body, left, y + textTop));
            page.Tagged(second, () => type.Draw(page, role, Roles.Body, left, y + roleTop));
        });
    }
}
