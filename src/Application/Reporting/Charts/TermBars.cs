using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>
/// Terms of office beside the table that names them: a head with years, and per row a bar on the same calendar.
/// Decoration: the days stand in the row itself.
/// </summary>
/// <param name="Today">The day of the report, a line through every row.</param>
public sealed record TermBars(int FirstYear, int LastYear, LocalDate Today)
{
    private const double Width = 112, Height = 14, Bar = 5, Arrow = 4;
    private const int MostYears = 8, YearsAhead = 4;

    /// <summary>
    /// A calendar that shows the terms as far as eight years allow; the next year is always in sight.
    /// </summary>
    public static TermBars For(IEnumerable<(LocalDate From, LocalDate? Until)> terms, LocalDate today)
    {
        var all = terms.ToList();
        var first = all.Select(term => term.From.Year).Append(today.Year).Min();
        var last = all.Select(term => term.Until?.Year ?? today.Year).Append(today.Year + 1).Max();
        last = Math.Min(last, today.Year + YearsAhead);
        return new TermBars(Math.Max(first, last - MostYears + 1), last, today);
    }

    /// <summary>The first year, the year in which the day after the report lies, and the last.</summary>
    public Drawing Head()
    {
        var canvas = new Canvas();
        var now = Today.PlusDays(1).Year;
        foreach (var year in new[] { FirstYear, now, LastYear }.Distinct())
        {
            var anchor = year == FirstYear ? Anchor.Start : year == LastYear ? Anchor.End : Anchor.Middle;
            var x = year == FirstYear ? 0 : year == LastYear ? Width : X(new LocalDate(year, 1, 1));
            var isNear = year != now && Math.Abs(x - X(new LocalDate(now, 1, 1))) < 30;
            if (!isNear)
                canvas.Text(
                    x, 8.5, $"{year}", color: year == now ? Ink.Ink : Ink.Ink2, anchor: anchor, bold: year == now);
        }

        return canvas.ToDrawing(Width, 10.5, "");
    }

    /// <param name="from">First day of the term.</param>
    /// <param name="until">Last day; null runs on and ends in an arrow.</param>
    public Drawing Row(LocalDate from, LocalDate? until)
    {
        var canvas = new Canvas();
        for (var year = FirstYear; year <= LastYear + 1; year++)
        {
            var x = X(new LocalDate(year, 1, 1));
            canvas.Line(x, 0, x, Height, Stroke.Hairline);
        }

        var (start, end) = (X(from), until is { } last ? X(last.PlusDays(1)) : Width - Arrow);
        canvas.Rectangle(start, (Height - Bar) / 2, Math.Max(end - start, .8), Bar, Ink.Blue);
        if (until is null)
            canvas.Path(
                [
                    new PathStep.Move(Width - Arrow, (Height - Bar) / 2),
                    new PathStep.Line(Width, Height / 2),
                    new PathStep.Line(Width - Arrow, (Height + Bar) / 2),
                    new PathStep.Close(),
                ],
                Ink.Blue);
        var now = X(Today.PlusDays(1));
        canvas.Line(now, 0, now, Height, new Stroke(Ink.Ink, 1));
        return canvas.ToDrawing(Width, Height, "");
    }

    private double X(LocalDate day)
    {
        var first = new LocalDate(FirstYear, 1, 1);
        var length = Period.DaysBetween(first, new LocalDate(LastYear + 1, 1, 1));
        return .3 + (Width - 1) * Math.Clamp(Period.DaysBetween(first, day), 0, length) / length;
    }
}
