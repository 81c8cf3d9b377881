using Wijkboek.Application.Appreciation.Gestures;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Appreciation.Gestures;

namespace Wijkboek.Application.Appreciation.Overview;

/// <summary>
/// Behind the forms of appreciation: <c>vouchers.given</c> and <c>vouchers.value</c>, <c>gestures.KIND.people</c> and
/// <c>gestures.KIND.cost</c>, <c>internships.active</c> and <c>internships.paid</c>.
/// </summary>
internal static class AppreciationTrace
{
    public static string KeyOf(GestureKind kind, string figure) => $"gestures.{kind}.{figure}";

    public static async Task<TracedView> Read(Question question)
    {
        var records = await AppreciationRecords.Read(question);
        var now = records.In(question.From, question.To);
        var view = new TracedView()
            .CountThings("vouchers.given", now.Vouchers.Gifts.Select(gift => gift.Positions))
            .Cents("vouchers.value", now.Vouchers.Gifts.Select(gift =>
                new TracedAmount(gift.Positions[0], gift.Given.Value)))
            .CountThings("internships.active", now.Internships.Active.Select(record => record.Positions))
            .Derived("internships.paid", records.Internships.SelectMany(record => record.Positions)
                .Select(position => new TracedAmount(position, default)));
        foreach (var kind in now.Gestures)
            AddGestures(view, kind.Kind, records.Gestures, question);
        return view;
    }

    private static void AddGestures(
        TracedView view, GestureKind kind, IEnumerable<GestureRecord> records, Question question)
    {
        var gestures = records.Where(record =>
            record.Gesture is { Withdrawn: null } made && made.Made.Kind == kind).ToList();
        view.Numbers(
            KeyOf(kind, "people"),
            gestures.Where(record => record.Gesture!.IsIn(question.From, question.To))
                .Select(record => (record.Positions[0], record.Gesture!.Made.People)));
        view.Cents(
            KeyOf(kind, "cost"),
            gestures.Where(record => GestureFigures.IsBookedIn(record.Gesture!, question.From, question.To))
                .Select(record => new TracedAmount(record.Positions[0], record.Gesture!.Made.Cost!.Value)));
    }
}
