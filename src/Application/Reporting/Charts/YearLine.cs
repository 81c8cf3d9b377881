using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>A day on which something must be done or will happen.</summary>
public sealed record YearLineDay(LocalDate Day, string What);

/// <summary>
/// A year as a line with its days of note. Labels go up and down in turn; a day whose label finds no room keeps its
/// dot, and is named in the alternative text and in the list beside it.
/// </summary>
public static class YearLine
{
    private const double Axis = 42, Height = 96, LabelRoom = 92, Radius = 3.6, Between = 6, Line = 10;
    private const int MostLines = 2;

    public static Drawing Draw(
        string title, int year, IReadOnlyList<YearLineDay> days, TextWidth measure, double width = 493)
    {
        var canvas = new Canvas();
        var calendar = new Calendar(year, width);
        var taken = new Dictionary<bool, double> { [true] = -Between, [false] = -Between };
        var ofYear = days.Where(day => day.Day.Year == year).GroupBy(day => day.Day).OrderBy(day => day.Key).ToList();
        foreach (var (index, ofDay) in ofYear.Index())
        {
            var label = Label.Of(ofDay.Key, ofDay.Select(day => day.What), calendar.X(ofDay.Key), width, measure);
            bool[] sides = index % 2 == 0 ? [true, false] : [false, true];
            var side = sides.Select(up => (bool?)up).FirstOrDefault(up => taken[up!.Value] + Between <= label.Left);
            if (side is { } up)
            {
                taken[up] = label.Left + label.Width;
                DrawLabel(canvas, label, up);
            }
        }

        DrawAxis(canvas, calendar, width, measure);
        foreach (var day in ofYear)
            canvas.Circle(calendar.X(day.Key), Axis, Radius, Ink.Yellow, new Stroke(Ink.Ink, .9));

        return canvas.ToDrawing(width, Height, AlternativeText(title, ofYear.SelectMany(day => day)));
    }

    /// <summary>A month's name stands before the line that leads to a label below.</summary>
    private static void DrawAxis(Canvas canvas, Calendar calendar, double width, TextWidth measure)
    {
        canvas.Line(0, Axis, width, Axis, new Stroke(Ink.Ink, 1.2));
        for (var month = 1; month <= 12; month++)
        {
            var x = Math.Max(.4, calendar.X(new LocalDate(calendar.Year, month, 1)));
            canvas.Line(x, Axis, x, Axis + 4, new Stroke(Ink.Ink, .6));
            var name = Dutch.ShortMonthName(month);
            canvas.Rectangle(x + 2, Axis + 5, measure(name, 8) + 2, 10, Ink.White);
            canvas.Text(x + 3, Axis + 12.5, name, color: Ink.Ink2);
        }
    }

    private static void DrawLabel(Canvas canvas, Label label, bool up)
    {
        var middle = label.Left + label.Width / 2;
        var first = up ? Axis - 13 - Line * label.Lines.Count : Axis + 31;
        canvas.Line(label.X, up ? Axis - 10 : Axis, label.X, up ? Axis : Axis + 21, new Stroke(Ink.Ink, .6));
        canvas.Text(middle, first, label.Head, anchor: Anchor.Middle, bold: true);
        foreach (var (index, line) in label.Lines.Index())
            canvas.Text(middle, first + Line * (index + 1), line, anchor: Anchor.Middle);
    }

    private static string AlternativeText(string title, IEnumerable<YearLineDay> days) =>
        AlternativeTexts.Compose(title, days.Select(day => $"{Dutch.LongDate(day.Day)}: {day.What}"));

    private sealed record Label(double X, double Left, double Width, string Head, IReadOnlyList<string> Lines)
    {
        public static Label Of(
            LocalDate day, IEnumerable<string> what, double x, double width, TextWidth measure)
        {
            var head = $"{day.Day}\u00A0{Dutch.MonthName(day.Month)}";
            var lines = measure.Wrap(string.Join("; ", what), LabelRoom, MostLines);
            var room = lines.Select(line => measure(line, 8)).Append(measure(head, 8, true)).Max();
            return new Label(x, Math.Clamp(x - room / 2, 0, Math.Max(0, width - room)), room, head, lines);
        }
    }

    private sealed record Calendar(int Year, double Width)
    {
        public double X(LocalDate day)
        {
            var days = CalendarSystem.Iso.GetDaysInYear(Year);
            return Math.Clamp(Width * (day.DayOfYear - .5) / days, Radius + .6, Width - Radius - .6);
        }
    }
}
