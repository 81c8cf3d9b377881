using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>One contract: ours or a partner's, with a note on hours and term. Without an end it runs on.</summary>
public sealed record JobTerm(string Name, string Note, bool Ours, LocalDate Start, LocalDate? End);

/// <summary>Contracts on a calendar of at most eight years, with a line at the day of the report.</summary>
public static class JobTimeline
{
    private const double NameColumn = 150, Pitch = 28, Top = 15, Height = 9, Arrow = 5;
    private const int MostYears = 8;

    public static Drawing Draw(
        string title, LocalDate today, IReadOnlyList<JobTerm> jobs, TextWidth measure, double width = 367)
    {
        var canvas = new Canvas();
        var calendar = Calendar.Around(today, jobs, width);
        var bottom = Top + Pitch * Math.Max(1, jobs.Count) - 1;
        DrawYears(canvas, calendar, today, bottom);
        for (var row = 0; row < jobs.Count; row++)
            DrawJob(canvas, jobs[row], Top + Pitch * row, row > 0, calendar, measure);
        var now = calendar.X(today.PlusDays(1));
        canvas.Line(now, 11, now, bottom, new Stroke(Ink.Ink, 1));
        return canvas.ToDrawing(width, bottom + 1, AlternativeText(title, jobs));
    }

    private static void DrawYears(Canvas canvas, Calendar calendar, LocalDate today, double bottom)
    {
        for (var year = calendar.First; year <= calendar.Last; year++)
        {
            var x = calendar.X(new LocalDate(year, 1, 1));
            canvas.Line(x, 13, x, bottom, Stroke.Hairline);
            var current = year == today.PlusDays(1).Year;
            if (year < calendar.Last)
                canvas.Text(x + 2, 8, $"{year}", color: current ? Ink.Ink : Ink.Ink2, bold: current);
        }
    }

    private static void DrawJob(
        Canvas canvas, JobTerm job, double y, bool ruled, Calendar calendar, TextWidth measure)
    {
        if (ruled)
            canvas.Line(0, y, calendar.Width, y, Stroke.Hairline);
        canvas.Text(0, y + 11.5, measure.Fit(job.Name, NameColumn - 6, 9, true), 9, bold: true);
        canvas.Text(0, y + 22, measure.Fit(job.Note, NameColumn - 6), color: Ink.Ink2);

        var start = calendar.X(job.Start);
        var end = job.End is { } last ? calendar.X(last.PlusDays(1)) : calendar.Width - Arrow - .5;
        if (job.End < calendar.FirstDay || job.Start > calendar.LastDay)
            return;
        var fill = job.Ours ? Ink.Blue : Ink.White;
        canvas.Rectangle(start, y + 9.5, Math.Max(1, end - start), Height, fill, Stroke.Open);
        if (job.End is null)
            canvas.Path(
                [
                    new PathStep.Move(end, y + 9.5),
                    new PathStep.Line(end + Arrow, y + 9.5 + Height / 2),
                    new PathStep.Line(end, y + 9.5 + Height),
                    new PathStep.Close(),
                ],
                Ink.Blue);
    }

    private static string AlternativeText(string title, IReadOnlyList<JobTerm> jobs) =>
        AlternativeTexts.Compose(title, jobs.Select(it =>
            $"{it.Name}, {(it.Ours ? "bij ons" : "bij een partner")}, {it.Note}: van {Dutch.LongDate(it.Start)} " +
            (it.End is { } end ? $"tot en met {Dutch.LongDate(end)}" : "voor onbepaalde tijd")));

    private sealed record Calendar(int First, int Last, double Width)
    {
        public LocalDate FirstDay => new(First, 1, 1);

        public LocalDate LastDay => new(Last - 1, 12, 31);

        /// <summary>Keeps this year and the next in sight; what lies too far away is cut off at the edge.</summary>
        public static Calendar Around(LocalDate today, IReadOnlyList<JobTerm> jobs, double width)
        {
            var started = jobs.Select(it => it.Start.Year).Append(today.Year).Min();
            var ended = jobs.Select(it => it.End?.Year ?? 0).Append(today.Year + 1).Max();
            var first = Math.Max(started, today.Year - 4);
            return new Calendar(first, Math.Min(ended + 1, first + MostYears), width);
        }

        public double X(LocalDate day)
        {
            var length = Period.DaysBetween(FirstDay, LastDay) + 1;
            var offset = Math.Clamp(Period.DaysBetween(FirstDay, day), 0, length);
            return NameColumn + (Width - .5 - NameColumn) * offset / length;
        }
    }
}
