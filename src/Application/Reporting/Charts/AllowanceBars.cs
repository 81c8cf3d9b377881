using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>What one volunteer received in a year. The name is a letter: a report knows no persons.</summary>
public sealed record AllowanceBar(string Name, long AllowanceCents, long VoucherCents)
{
    public long TotalCents => AllowanceCents + VoucherCents;
}

/// <summary>Per person the allowance and, in yellow, the voucher that counts along, against the maximum.</summary>
public static class AllowanceBars
{
    private const double Pitch = 14, Top = 16, Height = 9, Gap = .6;

    public static Drawing Draw(
        string title,
        int year,
        long maximumCents,
        IReadOnlyList<AllowanceBar> people,
        TextWidth measure,
        double width = 367)
    {
        var canvas = new Canvas();
        var names = people.Select(it => measure.Fit(it.Name, 110, 8.5, true)).ToList();
        var start = names.Select(it => measure(it, 8.5, true) + 7).DefaultIfEmpty(0).Append(16).Max();
        var end = width - 8 - RoomBeyond(people, maximumCents, measure);
        var largest = people.Select(it => it.TotalCents).Append(maximumCents).Append(1).Max();
        var maximum = X(maximumCents);
        var bottom = Top + Pitch * people.Count + 1;
        for (var row = 0; row < people.Count; row++)
        {
            canvas.Text(0, Top + Pitch * row + 8.6, names[row], 8.5, bold: true);
            DrawBar(canvas, people[row], Top + Pitch * row, X, maximum, measure);
        }

        var label = $"wettelijk maximum {year}: {Dutch.WholeEuro(maximumCents)}";
        canvas.Line(maximum, 9, maximum, bottom, Stroke.Warning);
        canvas.Text(
            Math.Max(maximum, measure(label, 8, true)), 6.5, label, 8, Ink.Brick, Anchor.End, bold: true);
        canvas.Line(start, Top, start, bottom, Stroke.Axis);
        canvas.Text(start, bottom + 8.5, "0", color: Ink.Ink2);
        return canvas.ToDrawing(width, bottom + 11, AlternativeText(title, label, people));

        double X(long cents) => start + (end - start) * Math.Max(0, cents) / largest;
    }

    /// <summary>Who is above the maximum has the figure behind the bar, so the scale leaves room for it.</summary>
    private static double RoomBeyond(IReadOnlyList<AllowanceBar> people, long maximum, TextWidth measure) => people
        .Where(it => it.TotalCents > maximum)
        .Select(it => measure(Figure(it), 8.5, true))
        .DefaultIfEmpty(0)
        .Max();

    private static void DrawBar(
        Canvas canvas, AllowanceBar person, double y, Func<long, double> x, double maximum, TextWidth measure)
    {
        var (start, allowance, total) = (x(0), x(person.AllowanceCents), x(person.TotalCents));
        canvas.Rectangle(start, y + 1.5, allowance - start, Height, Ink.Blue);
        canvas.Rectangle(
            allowance + Gap, y + 1.5 + .2, total - allowance - Gap, Height - .4, Ink.Yellow, new Stroke(Ink.Ink, .4));

        var length = measure(Figure(person), 8.5, true);
        var meetsMaximum = total <= maximum && total + 5 + length > maximum - 3;
        if (meetsMaximum && allowance - start > length + 10)
            canvas.Text(allowance - 5, y + 8.8, Figure(person), 8.5, Ink.White, Anchor.End, bold: true);
        else if (meetsMaximum && total - allowance > length + 10)
            canvas.Text(total - 5, y + 8.8, Figure(person), 8.5, Ink.Ink, Anchor.End, bold: true);
        else
            canvas.Text(total + 5, y + 8.8, Figure(person), 8.5, bold: true);
    }

    private static string Figure(AllowanceBar person) => Dutch.WholeEuroNumber(person.TotalCents);

    private static string AlternativeText(string title, string maximum, IReadOnlyList<AllowanceBar> people) =>
        AlternativeTexts.Compose(title, people
            .Select(it => $"{it.Name}: {Dutch.WholeEuro(it.TotalCents)}" +
                (it.VoucherCents > 0 ? $", waarvan {Dutch.WholeEuro(it.VoucherCents)} in bonnen" : ""))
            .Append(maximum));
}
