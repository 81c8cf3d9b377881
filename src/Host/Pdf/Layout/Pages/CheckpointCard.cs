using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>The white card on the last page: the journal's position, its moment, its key and its hash.</summary>
internal sealed class CheckpointCard(Typesetter type)
{
    private const double Left = 30;
    private const double Width = 535;
    private const double FactsTop = 17.5;
    private const double HashTop = 66.5;
    private const double GroupsUnder = 17.5;
    private const double DotsUnder = 21;
    private const double GroupPitch = Grid.Width / GroupsPerRow;
    private const double RowPitch = 45.5;
    private const double DigitPitch = 9.2;
    private const double FirstDigitMiddle = 4.2;
    private const double UnderGroups = 14;
    private const double OverSigned = 10.5;
    private const int GroupSize = 4;
    private const int GroupsPerRow = 8;

    private static readonly double[] FactLefts = [Grid.Left, Grid.MainLeft, 387];
    private static readonly double[] FactWidths = [115, 199, 157];

    public Strip Set(Part.Checkpoint checkpoint, StructureElement parent)
    {
        var groups = checkpoint.Hash.Chunk(GroupSize).Select(group => new string(group)).ToList();
        var rows = (groups.Count + GroupsPerRow - 1) / GroupsPerRow;
        var hashTop = HashTop + MoreLines(checkpoint.Facts) * Roles.HashFact.Leading;
        var groupsTop = hashTop + GroupsUnder;
        var signedTop = groupsTop + rows * RowPitch - (RowPitch - DotsUnder - Grid.Step) + OverSigned;
        var line = checkpoint.SignedLine is { } given ? type.Break(given.Value, Roles.Small, Grid.Width) : [];
        var height = signedTop - OverSigned + UnderGroups
            + (line.Count > 0 ? OverSigned + Roles.Footer.Leading + line.Count * Roles.Small.Leading : 0);
        var facts = checkpoint.Facts.Take(FactLefts.Length)
            .Select(fact => (Fact: fact, Label: parent.Add("P"), Value: parent.Add("P")))
            .ToList();
        var label = parent.Add("P");
        var hash = parent.Add("P");
        hash.ActualText = string.Join(' ', groups);
        var signed = checkpoint.SignedLine is { } text
            ? (text.Label, Name: parent.Add("P"), Value: parent.Add("P"))
            : default((string Label, StructureElement Name, StructureElement Value)?);
        return new Strip(height, (page, y) =>
        {
            page.Artifact(() => page.FillRectangle(Left, y, Width, height, Colors.Of(Ink.White)));
            for (var i = 0; i < facts.Count; i++)
            {
                DrawFact(page, facts[i], i, y + FactsTop);
            }

            page.Tagged(label, () => type.Draw(
                page, checkpoint.HashLabel, Roles.Footer, Grid.Left, y + hashTop + Roles.Footer.Baseline));
            page.Tagged(hash, () => Each(
                groups, y + groupsTop, (group, left, top) => DrawGroup(page, group, left, top)));
            page.Artifact(() => Each(groups, y + groupsTop, (group, left, top) =>
                DrawingPainter.Draw(page, type, HashDots.Draw(group), left, top + DotsUnder)));
            if (signed is var (words, name, value))
                DrawSigned(page, (words, name), (line, value), y + signedTop);
        });
    }

    private void DrawSigned(
        PdfPage page, (string Text, StructureElement Element) label,
        (IReadOnlyList<TextLine> Lines, StructureElement Element) line, double top)
    {
        page.Tagged(label.Element, () =>
            type.Draw(page, label.Text, Roles.Footer, Grid.Left, top + Roles.Footer.Baseline));
        page.Tagged(line.Element, () =>
            type.Draw(page, line.Lines, Roles.Small, Grid.Left, top + Roles.Footer.Leading));
    }

    // A key is longer than a position or a moment, and may take a second line.
    private int MoreLines(IReadOnlyList<LabelledValue> facts) =>
        facts.Take(FactWidths.Length).Select((fact, i) => Broken(fact, i).Count).DefaultIfEmpty(1).Max() - 1;

    private IReadOnlyList<TextLine> Broken(LabelledValue fact, int index) =>
        type.Break(fact.Value, Roles.HashFact, FactWidths[index]);

    private void DrawFact(
        PdfPage page, (LabelledValue Fact, StructureElement Label, StructureElement Value) fact, int index, double top)
    {
        var left = FactLefts[index];
        var value = Broken(fact.Fact, index);
        page.Tagged(fact.Label, () =>
            type.Draw(page, fact.Fact.Label, Roles.Footer, left, top + Roles.Footer.Baseline));
        page.Tagged(fact.Value, () => type.Draw(page, value, Roles.HashFact, left, top + Roles.Footer.Leading));
    }

    private static void Each(List<string> groups, double top, Action<string, double, double> draw)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            draw(
                groups[i],
                Grid.Left + i % GroupsPerRow * GroupPitch,
                top + i / GroupsPerRow * RowPitch);
        }
    }

    /// <summary>Every digit in a cell as wide as its dot, so that the two can be compared.</summary>
    private void DrawGroup(PdfPage page, string group, double left, double top)
    {
        for (var i = 0; i < group.Length; i++)
        {
            var digit = group[i].ToString();
            var middle = left + FirstDigitMiddle + i * DigitPitch;
            var closing = i == group.Length - 1 ? " " : "";
            type.Draw(
                page, digit + closing, Roles.Hash, middle - type.Width(digit, Roles.Hash) / 2,
                top + Roles.Hash.Baseline);
        }
    }
}
