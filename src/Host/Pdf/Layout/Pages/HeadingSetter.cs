using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>The openings of chapters and sections: one strip down to the line from which the content hangs.</summary>
internal sealed class HeadingSetter(Typesetter type)
{
    private const double OverLead = 3.5;
    private const double LeastUnder = 14;
    private const double OverSectionOnPage = 42;
    private const double PlainLeadWidth = 434;

    /// <param name="joined">The first section, when it opens under the chapter's own heading.</param>
    public Strip Chapter(
        Part.Chapter chapter, Section? joined, bool hangs, StructureElement parent, IReadOnlyList<Landmark> landmarks)
    {
        var heading = parent.Add("H1");
        var title = type.Paragraph(chapter.Title, Roles.Chapter, Grid.MainLeft, Grid.MainWidth, heading);
        var strips = new List<Strip>(title);
        strips[0] = title[0] with
        {
            Draw = (page, y) =>
            {
                if (chapter.Number is { } number)
                {
                    page.Tagged(heading, () => type.Draw(
                        page, $"{number} ", Roles.ChapterNumber, Grid.Left, y + Roles.ChapterNumber.Baseline));
                }

                title[0].Draw(page, y);
            },
        };
        AddLead(strips, chapter.Lead, parent);
        if (joined is not null)
        {
            strips.AddRange(Title(joined, parent));
            AddLead(strips, joined.Lead, parent);
        }

        return Hang(strips, hangs ? Line(joined is null ? chapter.Opening : joined.Opening, joined) : 0) with
        {
            Landmarks = landmarks,
        };
    }

    public Strip Section(Section section, StructureElement parent, Landmark landmark)
    {
        var strips = new List<Strip>(Title(section, parent));
        AddLead(strips, section.Lead, parent);
        return Hang(strips, section.StartsPage ? Line(section.Opening, null) : 0) with
        {
            SpaceBefore = OverSectionOnPage,
            Landmarks = [landmark],
        };
    }

    /// <summary>A title at the left of the main column without a number, as over the contents.</summary>
    public Strip Plain(string title, double left, RichText? lead, StructureElement parent, Landmark landmark)
    {
        var width = Grid.Right - left;
        var strips = new List<Strip>(type.Paragraph(title, Roles.Chapter, left, width, parent.Add("H1")));
        if (lead is not null)
        {
            var lines = type.Paragraph(
                lead, Roles.Lead, left, Math.Min(width, PlainLeadWidth), parent.Add("P"));
            strips.AddRange(lines.Select((line, i) => i == 0 ? line.Below(OverLead) : line));
        }

        return Hang(strips, 0) with { Landmarks = [landmark] };
    }

    private IEnumerable<Strip> Title(Section section, StructureElement parent) =>
        type.Paragraph(section.Title, Roles.Section, Grid.MainLeft, Grid.MainWidth, parent.Add("H2"));

    private void AddLead(List<Strip> strips, RichText? lead, StructureElement parent)
    {
        if (lead is not null)
        {
            var lines = type.Paragraph(lead, Roles.Lead, Grid.MainLeft, Grid.MainWidth, parent.Add("P"));
            strips.AddRange(lines.Select((line, i) => i == 0 ? line.Below(OverLead) : line));
        }
    }

    private static Strip Hang(List<Strip> strips, double line)
    {
        var stack = Strip.Stack(strips);
        var height = Math.Max(stack.Height + LeastUnder, line - Grid.Top);
        return stack with { Height = height, Reach = stack.Height, Keep = Keep.Must, IsHeading = true };
    }

    private static double Line(Opening opening, Section? joined) => opening switch
    {
        Opening.Airy => 175,
        Opening.Dense => 133,
        Opening.TwoLines => 147,
        _ => joined is null ? 119 : 147,
    };
}
