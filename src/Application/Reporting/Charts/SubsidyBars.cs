using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>One award. A note, such as the final decision, replaces the sentence made from the amounts.</summary>
public sealed record SubsidyBar(
    string Name, string Funder, long GrantedCents, long SpentCents, long ReceivedCents, string? Note = null);

/// <summary>Per award a frame for what was granted, filled as far as spent, a tick for what was received.</summary>
public static class SubsidyBars
{
    private const double Pitch = 48, Height = 14, NoteRoom = 150, Gap = 7;

    public static Drawing Draw(string title, IReadOnlyList<SubsidyBar> awards, TextWidth measure, double width = 367)
    {
        var canvas = new Canvas();
        var largest = awards.Select(Longest).Append(1).Max();
        for (var row = 0; row < awards.Count; row++)
            DrawAward(canvas, awards[row], Pitch * row, (width - NoteRoom) / largest, width, measure);
        return canvas.ToDrawing(width, Pitch * Math.Max(1, awards.Count) + 2, AlternativeText(title, awards));
    }

    private static void DrawAward(
        Canvas canvas, SubsidyBar award, double y, double scale, double width, TextWidth measure)
    {
        var funder = measure.Fit(award.Funder, width / 2);
        canvas.Text(0, y + 9, measure.Fit(award.Name, width - measure(funder, 8) - 12, 9, true), 9, bold: true);
        canvas.Text(width, y + 9, funder, color: Ink.Ink2, anchor: Anchor.End);
        var granted = X(award.GrantedCents);
        canvas.Rectangle(.4, y + 16.4, granted - .8, Height - .8, Ink.White, Stroke.Axis);
        canvas.Rectangle(0, y + 16, X(award.SpentCents), Height, Ink.Blue);
        if (award.SpentCents > award.GrantedCents)
            canvas.Line(granted, y + 16, granted, y + 16 + Height, new Stroke(Ink.White, 1));
        if (award.ReceivedCents > 0)
            canvas.Line(X(award.ReceivedCents), y + 13, X(award.ReceivedCents), y + 33, new Stroke(Ink.Ink, 1.5));

        var start = Math.Max(X(Longest(award)), 24) + Gap;
        var note = measure.Wrap(Note(award), width - start, 2);
        for (var line = 0; line < note.Count; line++)
            canvas.Text(start, y + (note.Count == 1 ? 26 : 21 + 10.5 * line), note[line]);

        double X(long cents) => Math.Max(0, cents) * scale;
    }

    private static long Longest(SubsidyBar it) =>
        Math.Max(0, Math.Max(it.GrantedCents, Math.Max(it.SpentCents, it.ReceivedCents)));

    private static string Note(SubsidyBar it)
    {
        if (it.Note is { } note)
            return note;
        var (spent, granted) = (Dutch.WholeEuroNumber(it.SpentCents), Dutch.WholeEuroNumber(it.GrantedCents));
        if (it.GrantedCents == 0)
            return it.SpentCents == 0 ? "nog niet verleend" : $"besteed {spent}, nog niet verleend";
        var use = it.SpentCents == it.GrantedCents ? "alles besteed"
            : it.SpentCents > it.GrantedCents ? $"besteed {spent}, verleend {granted}"
            : $"besteed {spent} van {granted}";
        return it.ReceivedCents == it.GrantedCents
            ? use
            : $"{use}; ontvangen {Dutch.WholeEuroNumber(it.ReceivedCents)}";
    }

    private static string AlternativeText(string title, IReadOnlyList<SubsidyBar> awards) =>
        AlternativeTexts.Compose(title, awards.Select(it =>
            $"{it.Name}, {it.Funder}: verleend {Dutch.WholeEuro(it.GrantedCents)}, " +
            $"besteed {Dutch.WholeEuro(it.SpentCents)}, ontvangen {Dutch.WholeEuro(it.ReceivedCents)}" +
            (it.Note is null ? "" : $", {it.Note}")));
}
