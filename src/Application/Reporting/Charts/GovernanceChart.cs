using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>A body with its name and at most two short lines on who sits in it or what it does.</summary>
public sealed record GovernanceBox(string Title, IReadOnlyList<string> Lines);

/// <summary>
/// Who decides, who carries out and who looks on. A foundation has no members' meeting; what is null is not drawn.
/// </summary>
/// <param name="TeamsNote">What the teams have in common, beside the line that leads to them.</param>
public sealed record GovernancePlan(
    GovernanceBox? Meeting,
    GovernanceBox Board,
    GovernanceBox? Audit,
    GovernanceBox? Supervision,
    IReadOnlyList<GovernanceBox> Teams,
    string TeamsNote);

/// <summary>The bodies as boxes: solid lines choose or lead, dashed lines look on.</summary>
public static class GovernanceChart
{
    private const double Height = 46, Row = 84, TeamsRow = 177.5, TeamPitch = 53, Gap = 9;
    private const double BoardLeft = 104, BoardWidth = 152, AuditWidth = 84, SupervisionLeft = 276;
    private const double Bus = 12, Inset = 8, WidestTeam = 116;
    private const int TeamsPerRow = 4;

    private static readonly Stroke Line = Stroke.Axis;
    private static readonly Stroke LooksOn = new(Ink.Ink, .75, new Dash(3, 2));

    public static Drawing Draw(string title, GovernancePlan plan, TextWidth measure, double width = 367)
    {
        var canvas = new Canvas();
        var top = plan.Meeting is null ? 0 : Row;
        DrawLines(canvas, plan, top, width);
        if (plan.Meeting is { } meeting)
            DrawBox(canvas, new Place(BoardLeft, 0, BoardWidth), meeting, measure);
        DrawBox(canvas, new Place(BoardLeft, top, BoardWidth), plan.Board, measure, filled: true);
        if (plan.Audit is { } audit)
            DrawBox(canvas, new Place(0, top, AuditWidth), audit, measure);
        if (plan.Supervision is { } supervision)
            DrawBox(canvas, new Place(SupervisionLeft, top, width - SupervisionLeft), supervision, measure);
        var height = DrawTeams(canvas, plan, top, width, measure);
        return canvas.ToDrawing(width, height, AlternativeText(title, plan));
    }

    private static void DrawLines(Canvas canvas, GovernancePlan plan, double top, double width)
    {
        var (middle, center) = (BoardLeft + BoardWidth / 2, top + Height / 2);
        if (plan.Meeting is not null)
        {
            canvas.Line(middle, Height, middle, top, Line);
            if (plan.Audit is not null)
                Choose(canvas, BoardLeft, AuditWidth / 2, top);
            if (plan.Supervision is not null)
                Choose(canvas, BoardLeft + BoardWidth, (SupervisionLeft + width) / 2, top);
        }

        if (plan.Audit is not null)
            canvas.Line(AuditWidth, center, BoardLeft, center, LooksOn);
        if (plan.Supervision is not null)
            canvas.Line(BoardLeft + BoardWidth, center, SupervisionLeft, center, LooksOn);
    }

    /// <summary>From the meeting sideways, then down to the body that it chooses.</summary>
    private static void Choose(Canvas canvas, double from, double to, double bottom) => canvas.Path(
        [
            new PathStep.Move(from, Height / 2),
            new PathStep.Line(to, Height / 2),
            new PathStep.Line(to, bottom),
        ],
        null,
        Line);

    /// <summary>The bottom of the drawing.</summary>
    private static double DrawTeams(
        Canvas canvas, GovernancePlan plan, double top, double width, TextWidth measure)
    {
        if (plan.Teams.Count == 0)
            return top + Height + .5;
        var first = top - Row + TeamsRow;
        var middle = BoardLeft + BoardWidth / 2;
        canvas.Line(middle, top + Height, middle, first - Bus, Line);
        var note = measure.Fit(plan.TeamsNote, width - middle - 6);
        canvas.Text(middle + 6, top + Height + 22, note, color: Ink.Ink2);

        var places = Places(plan.Teams.Count, first, width).ToList();
        var feet = places.Where(place => place.Top == first).Select(place => place.X + place.Width / 2).ToList();
        canvas.Line(Math.Min(feet[0], middle), first - Bus, Math.Max(feet[^1], middle), first - Bus, Line);
        foreach (var foot in feet)
            canvas.Line(foot, first - Bus, foot, first, Line);
        foreach (var (place, team) in places.Zip(plan.Teams))
            DrawBox(canvas, place, team, measure);
        return places[^1].Top + Height + .5;
    }

    private static IEnumerable<Place> Places(int count, double top, double width)
    {
        var columns = Math.Min(count, TeamsPerRow);
        var box = Math.Min(WidestTeam, (width - Gap * (columns - 1)) / columns);
        var left = (width - box * columns - Gap * (columns - 1)) / 2;
        for (var team = 0; team < count; team++)
            yield return new Place(
                left + (box + Gap) * (team % columns), top + TeamPitch * (team / columns), box);
    }

    private static void DrawBox(
        Canvas canvas, Place place, GovernanceBox box, TextWidth measure, bool filled = false)
    {
        var letters = filled ? Ink.White : Ink.Ink;
        canvas.Rectangle(
            place.X + .4, place.Top, place.Width - .8, Height, filled ? Ink.Blue : Ink.White, filled ? null : Line);
        var room = place.Width - 2 * Inset;
        canvas.Text(
            place.X + Inset, place.Top + 14.5, measure.Fit(box.Title, room, 9, true), 9, letters, bold: true);
        foreach (var (index, line) in box.Lines.Take(2).Index())
            canvas.Text(
                place.X + Inset, place.Top + 27 + 10.5 * index, measure.Fit(line, room), color: letters);
    }

    private static string AlternativeText(string title, GovernancePlan plan)
    {
        GovernanceBox?[] bodies = [plan.Meeting, plan.Board, plan.Audit, plan.Supervision, .. plan.Teams];
        return AlternativeTexts.Compose(title, bodies.OfType<GovernanceBox>().Select(box =>
            box.Lines.Count == 0 ? box.Title : $"{box.Title}: {string.Join(", ", box.Lines)}"));
    }

    private sealed record Place(double X, double Top, double Width);
}
