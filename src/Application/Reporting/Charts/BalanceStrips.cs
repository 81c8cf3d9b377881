using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

public sealed record BalancePart(string Name, long Cents, PartTone Tone);

/// <summary>
/// What we have, and below it at the same scale whose it is. A negative part, such as eaten-up equity, is what the
/// other side lacks and stands there as a dashed block, so that both strips stay equally long.
/// </summary>
public static class BalanceStrips
{
    private const double Gap = 1.5, Height = 24;

    public static Drawing Draw(
        string title,
        IReadOnlyList<BalancePart> have,
        IReadOnlyList<BalancePart> whose,
        TextWidth measure,
        double width = 493)
    {
        var canvas = new Canvas();
        var (upper, lower) = (Complete(have, whose), Complete(whose, have));
        var longest = Math.Max(1, Math.Max(upper.Sum(it => it.Cents), lower.Sum(it => it.Cents)));
        var bottom = DrawStrip(canvas, 9, "Wat wij hebben", upper, width / longest, width, measure);
        bottom = DrawStrip(canvas, bottom + 22, "Van wie het is", lower, width / longest, width, measure);
        var values = have.Select(Value).Prepend("Wat wij hebben").Append("Van wie het is").Concat(whose.Select(Value));
        return canvas.ToDrawing(width, bottom + 15, AlternativeTexts.Compose(title, values));
    }

    private static List<BalancePart> Complete(IReadOnlyList<BalancePart> own, IReadOnlyList<BalancePart> other) =>
    [
        .. own.Where(it => it.Cents > 0),
        .. other.Where(it => it.Cents < 0).Select(it => new BalancePart(it.Name, -it.Cents, PartTone.Missing)),
    ];

    private static double DrawStrip(
        Canvas canvas,
        double y,
        string title,
        IReadOnlyList<BalancePart> parts,
        double scale,
        double width,
        TextWidth measure)
    {
        canvas.Text(0, y, title, color: Ink.Ink2);
        var (blocks, leaders) = Arrange(parts, scale, width, measure);
        foreach (var (x, wide, part) in blocks)
        {
            var inset = part.Tone.Outline() is null ? 0 : .4;
            canvas.Rectangle(
                x + inset, y + 5 + inset, Math.Max(.5, wide - Gap - 2 * inset), Height - 2 * inset,
                part.Tone.Fill(), part.Tone.Outline());
            if (!Carries(part, wide, measure))
                continue;
            canvas.Text(x + 5, y + 15, part.Name, color: part.Tone.Letters(), bold: true);
            canvas.Text(x + 5, y + 24.5, Figure(part), color: part.Tone.Letters());
        }

        foreach (var leader in leaders)
            leader.Draw(canvas, y + Height + 6, y + Height + 17);
        return y + 5 + Height + (leaders.Count == 0 ? 0 : 4 + Leader.Pitch * leaders.Count);
    }

    private static (IReadOnlyList<Block>, IReadOnlyList<Leader>) Arrange(
        IReadOnlyList<BalancePart> parts, double scale, double width, TextWidth measure)
    {
        for (var kept = parts.Count; kept > 0; kept--)
        {
            var blocks = Cut(Gathered(parts, kept), scale);
            var narrow = blocks.Where(it => !Carries(it.Part, it.Width, measure))
                .Select(it => (it.X + (it.Width - Gap) / 2, LeaderLabel(it.Part, width, measure)));
            if (Leader.Place([.. narrow], width, measure) is { } leaders)
                return (blocks, leaders);
        }

        return ([], []);
    }

    /// <summary>Keeps the given order, and takes the smallest together at the end when not all can be named.</summary>
    private static List<BalancePart> Gathered(IReadOnlyList<BalancePart> parts, int kept)
    {
        var bySize = Enumerable.Range(0, parts.Count).OrderByDescending(it => parts[it].Cents).ToList();
        var named = bySize.Take(kept).Order().Select(it => parts[it]).ToList();
        var rest = bySize.Skip(kept).Sum(it => parts[it].Cents);
        return kept == parts.Count
            ? named
            : [.. named, new BalancePart($"Overige {parts.Count - kept}", rest, PartTone.Open)];
    }

    private static List<Block> Cut(IReadOnlyList<BalancePart> parts, double scale)
    {
        var blocks = new List<Block>();
        var x = 0d;
        foreach (var part in parts)
        {
            blocks.Add(new(x, part.Cents * scale, part));
            x += part.Cents * scale;
        }

        return blocks;
    }

    private static bool Carries(BalancePart part, double wide, TextWidth measure) =>
        Math.Max(measure(part.Name, 8, true), measure(Figure(part), 8)) <= wide - Gap - 8;

    private static string LeaderLabel(BalancePart part, double width, TextWidth measure) =>
        $"{measure.Fit(part.Name, width / 2 - 80)} {Figure(part)}";

    private static string Figure(BalancePart part) =>
        Dutch.WholeEuroNumber(part.Tone == PartTone.Missing ? -part.Cents : part.Cents);

    private static string Value(BalancePart part) => $"{part.Name}: {Dutch.WholeEuro(part.Cents)}";

    private sealed record Block(double X, double Width, BalancePart Part);
}
