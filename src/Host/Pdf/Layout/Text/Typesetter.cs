using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Text;

/// <summary>Turns text into lines, and lines into ink.</summary>
internal sealed class Typesetter(Typefaces typefaces, PageNumbers pages)
{
    private readonly LineBreaker breaker = new(typefaces);

    public Typefaces Typefaces => typefaces;

    public double Width(string text, TypeRole role) => typefaces.Width(text, role);

    /// <param name="bindsEnd">False in the cells of a table, where two words may well stand under each other.</param>
    public IReadOnlyList<TextLine> Break(
        RichText text, TypeRole role, double width, double indent = 0, bool bindsEnd = true) =>
        [.. Split(text).SelectMany((part, i) =>
            breaker.Break(Words(part, role), width, i == 0 ? indent : 0, bindsEnd))];

    /// <summary>The width of the text on one line.</summary>
    public double NaturalWidth(RichText text, TypeRole role) => breaker.Measure(Words(text, role));

    /// <summary>The width under which a word would have to be cut.</summary>
    public double WidestWord(RichText text, TypeRole role) =>
        Words(text, role).Select(word => breaker.Measure([word])).DefaultIfEmpty().Max();

    /// <summary>A paragraph: its lines, of which neither the first nor the last may stand alone on a page.</summary>
    public IReadOnlyList<Strip> Paragraph(
        RichText text, TypeRole role, double x, double width, StructureElement element, double indent = 0)
    {
        var lines = Break(text, role, width, indent);
        return
        [
            .. lines.Select((line, i) => new Strip(
                role.Leading,
                (page, y) => page.Tagged(element, () => Draw(page, line, x, y + role.Baseline, i < lines.Count - 1)))
            {
                Keep = i == 0 && lines.Count > 1 || i == lines.Count - 2 ? Keep.Must : Keep.None,
            }),
        ];
    }

    public void Draw(PdfPage page, IReadOnlyList<TextLine> lines, TypeRole role, double x, double top)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Draw(page, lines[i], x, top + i * role.Leading + role.Baseline, i < lines.Count - 1);
        }
    }

    public void DrawRight(PdfPage page, IReadOnlyList<TextLine> lines, TypeRole role, double right, double top)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Draw(page, lines[i], right - lines[i].Width, top + i * role.Leading + role.Baseline, i < lines.Count - 1);
        }
    }

    /// <param name="goesOn">
    /// True ends the line in an invisible space: without it a screen reader would glue the last word to the next.
    /// </param>
    public void Draw(PdfPage page, TextLine line, double x, double baseline, bool goesOn = false)
    {
        x += line.Indent;
        for (var i = 0; i < line.Fragments.Count; i++)
        {
            var (text, role, width) = line.Fragments[i];
            var closing = goesOn && i == line.Fragments.Count - 1 ? " " : "";
            Draw(page, text + closing, role, x, baseline);
            x += width;
        }
    }

    public void Draw(PdfPage page, string text, TypeRole role, double x, double baseline) =>
        page.Text(
            x, baseline, text, typefaces.Face(role), typefaces.Size(role), Colors.Of(role.Ink), role.Tracking);

    /// <summary>An author's own line breaks.</summary>
    private static IEnumerable<RichText> Split(RichText text)
    {
        List<List<Inline>> parts = [[]];
        foreach (var inline in text.Runs)
        {
            if (inline is not Inline.Run run)
            {
                parts[^1].Add(inline);
                continue;
            }

            var pieces = run.Value.Split('\n').Select(piece => run with { Value = piece }).ToList();
            parts[^1].Add(pieces[0]);
            parts.AddRange(pieces.Skip(1).Select(piece => new List<Inline> { piece }));
        }

        return parts.Select(part => new RichText(part));
    }

    private IReadOnlyList<Word> Words(RichText text, TypeRole role) => Word.Split(text.Runs.Select(run => run switch
    {
        Inline.Run plain => (Binding.Bind(plain.Value), role.With(plain.Emphasis)),
        Inline.PageOf reference => (pages.Text(reference.Anchor), role),
        _ => throw new InvalidOperationException($"No layout for {run.GetType().Name}."),
    }));
}
