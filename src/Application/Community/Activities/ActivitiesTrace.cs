using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Community.Activities;

namespace Wijkboek.Application.Community.Activities;

/// <summary>
/// Behind the visits: <c>LINE/times</c> and <c>LINE/visits</c>, where a line is an activity, <c>dropIn</c> for all that
/// are a drop-in, <c>place/PLACE</c> or <c>total</c>.
/// </summary>
internal static class ActivitiesTrace
{
    public const string DropIns = "dropIn";

    /// <summary>The line of a table that a visit counts in: drop-ins share one.</summary>
    public static string LineOf(HeldVisit held) =>
        held.Series.Kind == ActivityKind.DropIn ? DropIns : held.Series.Activity.Value;

    public static async Task<TracedView> Read(Question question)
    {
        var held = VisitFigures.Held(await VisitFigures.Read(question), question.From, question.To);
        var view = new TracedView();
        foreach (var line in held.GroupBy(LineOf))
            Add(view, line.Key, [.. line]);
        foreach (var place in held.Where(visit => visit.Place is not null).GroupBy(visit => visit.Place!.Value))
            Add(view, $"place/{place.Key}", [.. place]);
        Add(view, "total", held);
        return view;
    }

    // Of a time that was corrected the first fact counts it; the last says how many came.
    private static void Add(TracedView view, string line, IReadOnlyList<HeldVisit> held) => view
        .CountThings($"{line}/times", held.Select(visit => visit.Positions))
        .Numbers($"{line}/visits", held.SelectMany(visit => visit.Positions.Order()
            .Select((position, index) => (position, Amount: index == visit.Positions.Count - 1 ? visit.Visitors : 0))));
}
