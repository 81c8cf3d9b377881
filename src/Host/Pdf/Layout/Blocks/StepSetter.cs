using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>Numbered steps: a bold figure and hanging text.</summary>
internal sealed class StepSetter(Typesetter type)
{
    private const double Hang = 15;
    private const double Gap = 3.5;

    public IReadOnlyList<Strip> Set(IReadOnlyList<RichText> items, Place place)
    {
        var list = place.Parent.Add("L");
        var strips = new List<Strip>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = list.Add("LI");
            var label = item.Add("Lbl");
            var body = item.Add("LBody");
            var number = $"{i + 1}";
            var lines = type.Paragraph(items[i], Roles.Body, place.X + Hang, place.ReadingWidth - Hang, body);
            if (lines.Count == 0)
            {
                continue;
            }

            var first = lines[0];
            strips.Add(first with
            {
                SpaceBefore = strips.Count == 0 ? 0 : Gap,
                Draw = (page, y) =>
                {
                    page.Tagged(label, () =>
                        type.Draw(page, number, Roles.Body.Bold, place.X, y + Roles.Body.Baseline));
                    first.Draw(page, y);
                },
            });
            strips.AddRange(lines.Skip(1));
        }

        return strips;
    }
}
