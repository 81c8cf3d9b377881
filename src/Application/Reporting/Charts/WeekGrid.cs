using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>The week as a page of a diary: seven columns, the hours down, a block for what is to do.</summary>
public static class WeekGrid
{
    private const double Height = 217, HourColumn = 31, Top = 17, Between = 1.5, Inset = 3.5, Line = 10;
    private const int EarliestHour = 9, LatestHour = 22;

    public static Drawing Draw(
        string title, IReadOnlyList<WeekSlot> slots, TextWidth measure, double width = 493)
    {
        var canvas = new Canvas();
        var day = new Day(slots);
        var column = (width - HourColumn) / 7;
        DrawGrid(canvas, day, column, width);
        foreach (var ofDay in slots.GroupBy(slot => slot.Day).OrderBy(ofDay => ofDay.Key))
        {
            var left = HourColumn + column * ((int)ofDay.Key - 1);
            foreach (var (slot, lane, lanes) in Lanes(ofDay))
                DrawSlot(canvas, slot, day, left + column / lanes * lane, column / lanes, measure);
        }

        return canvas.ToDrawing(width, Height, AlternativeText(title, slots));
    }

    private static void DrawGrid(Canvas canvas, Day day, double column, double width)
    {
        for (var number = 0; number < 7; number++)
            canvas.Text(
                HourColumn + column * number + 3, 9, Dutch.DayName((IsoDayOfWeek)(number + 1)),
                color: number < 5 ? Ink.Ink : Ink.Ink2, bold: number < 5);
        for (var hour = day.First; hour < day.Last; hour += 2)
        {
            canvas.Line(HourColumn, day.Y(hour), width, day.Y(hour), Stroke.Hairline);
            canvas.Text(HourColumn - 6, day.Y(hour) + 2.8, $"{hour}.00", color: Ink.Ink2, anchor: Anchor.End);
        }

        canvas.Line(HourColumn, day.Y(day.Last), width, day.Y(day.Last), Stroke.Hairline);
        for (var number = 0; number < 8; number++)
        {
            var x = Math.Min(HourColumn + column * number, width - .2);
            canvas.Line(x, Top, x, day.Y(day.Last), Stroke.Hairline);
        }
    }

    private static void DrawSlot(
        Canvas canvas, WeekSlot slot, Day day, double left, double column, TextWidth measure)
    {
        var (top, bottom) = (day.Y(slot.From), day.Y(slot.Until));
        var (x, width) = (left + Between, column - 2 * Between);
        canvas.Rectangle(x, top, width, bottom - top, Fill(slot.Tone), slot.Tone == WeekTone.Open ? Stroke.Open : null);
        var letters = slot.Tone == WeekTone.Full ? Ink.White : Ink.Ink;
        var room = width - 2 * Inset;
        var most = (int)((bottom - top - 2) / Line);
        var title = measure.Wrap(slot.Title, room, 2, 8, true);
        var lines = title.Select(line => (Text: line, IsTitle: true)).Concat(slot.Lines
            .SelectMany(line => measure.Wrap(line, room, 2)).Select(line => (Text: line, IsTitle: false)));
        foreach (var (index, line) in lines.Take(most).Index())
            canvas.Text(
                x + Inset, top + 10.5 + Line * index, line.Text, color: letters, bold: line.IsTitle);
    }

    private static Ink Fill(WeekTone tone) => tone switch
    {
        WeekTone.Full => Ink.Blue,
        WeekTone.Light => Ink.Tint,
        _ => Ink.White,
    };

    /// <summary>What overlaps in time stands side by side.</summary>
    private static IEnumerable<(WeekSlot Slot, int Lane, int Lanes)> Lanes(IEnumerable<WeekSlot> slots)
    {
        var together = new List<(WeekSlot Slot, int Lane)>();
        var end = LocalTime.MinValue;
        foreach (var slot in slots.OrderBy(slot => slot.From).ThenBy(slot => slot.Title, StringComparer.Ordinal))
        {
            if (together.Count > 0 && slot.From >= end)
            {
                foreach (var placed in Numbered(together))
                    yield return placed;
                together.Clear();
            }

            var busy = together.Where(other => other.Slot.Until > slot.From).Select(other => other.Lane).ToHashSet();
            together.Add((slot, Enumerable.Range(0, busy.Count + 1).First(lane => !busy.Contains(lane))));
            end = LocalTime.Max(end, slot.Until);
        }

        foreach (var placed in Numbered(together))
            yield return placed;
    }

    private static List<(WeekSlot Slot, int Lane, int Lanes)> Numbered(List<(WeekSlot Slot, int Lane)> together)
    {
        var lanes = together.Select(placed => placed.Lane + 1).DefaultIfEmpty(1).Max();
        return together.Select(placed => (placed.Slot, placed.Lane, lanes)).ToList();
    }

    private static string AlternativeText(string title, IReadOnlyList<WeekSlot> slots) =>
        AlternativeTexts.Compose(title, slots
            .OrderBy(slot => slot.Day).ThenBy(slot => slot.From).ThenBy(slot => slot.Title, StringComparer.Ordinal)
            .Select(slot =>
                $"{Dutch.DayName(slot.Day)} {Dutch.Times(slot.From, slot.Until)}: "
                + string.Join(", ", slot.Lines.Prepend(slot.Title))));

    /// <summary>From nine to ten at night, and further where a door opens earlier or closes later.</summary>
    private sealed record Day(int First, int Last)
    {
        public Day(IReadOnlyList<WeekSlot> slots)
            : this(
                slots.Select(slot => slot.From.Hour).Append(EarliestHour).Min(),
                slots.Select(slot => slot.Until.Hour + (slot.Until.Minute > 0 ? 1 : 0)).Append(LatestHour).Max())
        {
        }

        public double Y(double hour) => Top + (Height - Top - .5) * (hour - First) / (Last - First);

        public double Y(LocalTime time) => Y(time.Hour + time.Minute / 60d);
    }
}
