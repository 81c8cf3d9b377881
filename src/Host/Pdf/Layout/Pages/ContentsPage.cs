using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Blocks;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>The contents: every chapter and section with the page it got, as links.</summary>
internal sealed class ContentsPage(Typesetter type, PageNumbers numbers)
{
    private const double NumberRight = 208;
    private const double TitleLeft = 219;
    private const double TitleWidth = 283;
    private const double BetweenChapters = 7;
    private const double BetweenNotes = 15.75;

    private static readonly TypeRole SectionRole = Roles.Body.In(Ink.Ink2);

    private readonly List<PendingLink> links = [];

    public IReadOnlyList<Strip> Set(Part.Contents contents, IReadOnlyList<ContentsEntry> entries, Place place)
    {
        var margin = Margin(contents, place);
        var list = place.Parent.Add("TOC");
        var strips = entries.Select((entry, i) => Entry(entry, list).Below(Space(entries, i))).ToList();
        if (strips.Count == 0)
        {
            return [margin];
        }

        var first = strips[0];
        strips[0] = first with
        {
            Reach = Math.Max(first.Reach, margin.Height),
            Draw = (page, y) =>
            {
                margin.Draw(page, y);
                first.Draw(page, y);
            },
        };
        return strips;
    }

    /// <summary>Links can be made only when every chapter has its page.</summary>
    public void Connect(IReadOnlyDictionary<string, Spot> spots)
    {
        foreach (var link in links)
        {
            var spot = spots[link.Anchor];
            link.Page.Link(
                NumberRight - Grid.Gutter, link.Top, TitleLeft + TitleWidth - NumberRight + Grid.Gutter, link.Height,
                spot.Page, spot.Top, link.Element, link.Contents);
        }
    }

    private static double Space(IReadOnlyList<ContentsEntry> entries, int index) =>
        index > 0 && entries[index].Level == 1 ? BetweenChapters : 0;

    private Strip Margin(Part.Contents contents, Place place)
    {
        var notes = new MarginNoteSetter(type);
        return Strip.Stack([.. contents.Margin.Select((note, i) =>
            notes.Set(note, place, i == 0 ? 2 : 0).Below(BetweenNotes))]);
    }

    private Strip Entry(ContentsEntry entry, StructureElement list)
    {
        var role = entry.Level == 1 ? Roles.Lead : SectionRole;
        var link = list.Add("TOCI").Add("Link");
        var lines = type.Break(entry.Title, role, TitleWidth);
        var number = numbers.Text(entry.Anchor);
        var height = Math.Max(1, lines.Count) * role.Leading;
        return new Strip(height, (page, y) =>
        {
            page.Tagged(link, () =>
            {
                var left = NumberRight - type.Width(number, role);
                type.Draw(page, number + " ", role, left, y + role.Baseline);
                type.Draw(page, lines, role, TitleLeft, y);
            });
            links.Add(new PendingLink(page, y, height, entry.Anchor, link, $"{entry.Title}, pagina {number}"));
        });
    }

    private sealed record PendingLink(
        PdfPage Page, double Top, double Height, string Anchor, StructureElement Element, string Contents);
}

internal sealed record ContentsEntry(int Level, string Title, string Anchor);
