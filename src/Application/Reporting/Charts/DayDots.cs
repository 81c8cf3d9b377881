using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>
/// A year as a field of dots: one per day, its area the number of visitors. A day without visitors is a speck.
/// The factor is the same every year, so that years compare, until a day is so busy that its dot would touch the next.
/// </summary>
public static class DayDots
{
    private const double MonthColumn = 31;

    public static Drawing Cover(int year, IReadOnlyDictionary<LocalDate, int> visitors)
    {
        var canvas = new Canvas();
        DrawDays(canvas, year, visitors, new Field(493 - MonthColumn, 0, 31.5, .74, .55, Ink.Ink, Ink.Ink));
        return canvas.ToDrawing(493, 378, AlternativeText(year, visitors));
    }

    public static Drawing Inside(int year, IReadOnlyDictionary<LocalDate, int> visitors)
    {
        const double width = 367, totals = 42, head = 12;
        var canvas = new Canvas();
        var field = new Field(width - MonthColumn - totals, head, 20, .46, .4, Ink.Blue, Ink.Ink2);
        foreach (var day in (int[])[1, 10, 20, 31])
            canvas.Text(field.X(day), 8, Dutch.Number(day), color: Ink.Ink2, anchor: Anchor.Middle);
        canvas.Text(width, 8, "bezoeken", color: Ink.Ink2, anchor: Anchor.End);
        DrawDays(canvas, year, visitors, field);
        for (var month = 1; month <= 12; month++)
            canvas.Text(width, field.Y(month) + 2.8, Dutch.Number(Total(visitors, year, month)), anchor: Anchor.End);
        return canvas.ToDrawing(width, 252, AlternativeText(year, visitors));
    }

    private static void DrawDays(Canvas canvas, int year, IReadOnlyDictionary<LocalDate, int> visitors, Field field)
    {
        var busiest = visitors.Values.DefaultIfEmpty(0).Max();
        var factor = Math.Min(field.Factor, field.LargestRadius / Math.Sqrt(Math.Max(busiest, 1)));
        for (var month = 1; month <= 12; month++)
        {
            canvas.Text(0, field.Y(month) + 2.8, Dutch.ShortMonthName(month));
            for (var day = 1; day <= CalendarSystem.Iso.GetDaysInMonth(year, month); day++)
            {
                var count = visitors.GetValueOrDefault(new LocalDate(year, month, day));
                var radius = count > 0 ? Math.Max(factor * Math.Sqrt(count), field.Speck + .2) : field.Speck;
                canvas.Circle(field.X(day), field.Y(month), radius, count > 0 ? field.Dot : field.Empty);
            }
        }
    }

    private static string AlternativeText(int year, IReadOnlyDictionary<LocalDate, int> visitors)
    {
        var days = visitors.Where(it => it.Key.Year == year && it.Value > 0).ToList();
        if (days.Count == 0)
            return $"Een stip per dag van {year}. In {year} zijn geen bezoeken geteld.";
        var months = Enumerable.Range(1, 12)
            .Select(month => $"{Dutch.MonthName(month)} {Dutch.Number(Total(visitors, year, month))}");
        var busiest = days.OrderByDescending(it => it.Value).ThenBy(it => it.Key).First();
        var sum = days.Sum(it => (long)it.Value);
        return $"Een stip per dag van {year}, groter bij meer bezoeken. Per maand: {string.Join(", ", months)}. " +
            $"Samen {Dutch.Number(sum)} bezoeken op {Dutch.Number(days.Count)} dagen; " +
            $"de drukste dag was {Dutch.LongDate(busiest.Key)} met {Dutch.Number(busiest.Value)}.";
    }

    private static long Total(IReadOnlyDictionary<LocalDate, int> visitors, int year, int month) =>
        visitors.Where(it => it.Key.Year == year && it.Key.Month == month).Sum(it => (long)it.Value);

    private sealed record Field(double Width, double Top, double Row, double Factor, double Speck, Ink Dot, Ink Empty)
    {
        public double LargestRadius => Width / 31 * .48;

        public double X(int day) => MonthColumn + Width / 31 * (day - .5);

        public double Y(int month) => Top + Row * (month - .5);
    }
}
