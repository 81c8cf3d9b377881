using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

public sealed record EuroPart(string Name, long Cents, PartTone Tone);

/// <summary>
/// One euro cut in a hundred, the largest part first. Parts whose labels find no room are taken together at the end;
/// the alternative text names them all.
/// </summary>
public static class EuroStrip
{
    private const double Height = 28, Gap = 1.5, WideEnoughForName = 50, WideEnoughForNumber = 20;

    public static Drawing Draw(string title, IReadOnlyList<EuroPart> parts, TextWidth measure, double width = 493)
    {
        var canvas = new Canvas();
        var (segments, leaders) = Arrange([.. parts.Where(it => it.Cents > 0)], width, measure);
        if (segments.Count == 0)
            canvas.Rectangle(.5, .5, width - 1, Height - 1, Ink.White, Stroke.Axis);
        foreach (var segment in segments)
            DrawSegment(canvas, segment, measure);
        foreach (var leader in leaders)
            leader.Draw(canvas, 30, 65);
        return canvas.ToDrawing(width, 59 + Leader.Pitch * leaders.Count, AlternativeText(title, parts));
    }

    private static (IReadOnlyList<Segment>, IReadOnlyList<Leader>) Arrange(
        IReadOnlyList<EuroPart> parts, double width, TextWidth measure)
    {
        for (var kept = parts.Count; kept > 0; kept--)
        {
            var segments = Cut(Gathered(parts, kept), width, measure);
            var narrow = segments.Where(it => it.NameBelow.Count == 0).Select(it => (it.Middle, it.LeaderLabel));
            if (Leader.Place([.. narrow], width, measure) is { } leaders)
                return (segments, leaders);
        }

        return ([], []);
    }

    private static List<EuroPart> Gathered(IReadOnlyList<EuroPart> parts, int kept)
    {
        var ordered = parts.OrderByDescending(it => it.Cents).ToList();
        var rest = ordered.Skip(kept).ToList();
        return rest.Count == 0
            ? ordered
            : [.. ordered.Take(kept), new("Overige " + rest.Count, rest.Sum(it => it.Cents), PartTone.Light)];
    }

    private static List<Segment> Cut(IReadOnlyList<EuroPart> parts, double width, TextWidth measure)
    {
        var hundredths = Hundredths.Of([.. parts.Select(it => it.Cents)]);
        var segments = new List<Segment>();
        var x = 0d;
        foreach (var (part, hundredth) in parts.Zip(hundredths).Where(it => it.Second > 0))
        {
            var wide = width * hundredth / 100;
            var below = wide >= WideEnoughForName
                && (wide >= 2 * WideEnoughForName || measure.Wraps(part.Name, wide - 6, 2));
            var number = Dutch.Number(hundredth);
            var shown = wide > WideEnoughForNumber || measure(number, 8.5, true) < wide - Gap - .5;
            var label = measure.Fit(part.Name, width / 2) + (shown ? "" : $", {number}");
            segments.Add(new(
                part.Tone, x, wide, shown ? number : "", below ? measure.Wrap(part.Name, wide - 6, 2) : [], label));
            x += wide;
        }

        return segments;
    }

    private static void DrawSegment(Canvas canvas, Segment it, TextWidth measure)
    {
        canvas.Rectangle(it.X, 0, it.Width - Gap, Height, it.Tone.Fill(), it.Tone.Outline());
        if (it.Width > WideEnoughForNumber && measure(it.Number, 11, true) < it.Width - Gap - 6)
            canvas.Text(it.X + 5, 18, it.Number, 11, it.Tone.Letters(), bold: true);
        else
            canvas.Text(it.Middle, 18, it.Number, 8.5, it.Tone.Letters(), Anchor.Middle, bold: true);
        for (var line = 0; line < it.NameBelow.Count; line++)
            canvas.Text(it.X, 40 + Leader.Pitch * line, it.NameBelow[line]);
    }

    private static string AlternativeText(string title, IReadOnlyList<EuroPart> parts)
    {
        var hundredths = Hundredths.Of([.. parts.Select(it => Math.Max(0, it.Cents))]);
        return AlternativeTexts.Compose(title, parts.Zip(hundredths, (part, hundredth) =>
            $"{part.Name}: {Dutch.Number(hundredth)} cent van elke euro, {Dutch.WholeEuro(part.Cents)}"));
    }

    private sealed record Segment(
        PartTone Tone, double X, double Width, string Number, IReadOnlyList<string> NameBelow, string LeaderLabel)
    {
        public double Middle => X + (Width - Gap) / 2;
    }
}
