using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.Gestures;

/// <summary>The gestures of one kind in a period.</summary>
/// <param name="Times">Made in the period, standing promises left out.</param>
/// <param name="Standing">Promises that stood on at least one day of the period.</param>
/// <param name="People">Thanked by those; somebody who was thanked twice counts twice.</param>
/// <param name="Cost">Booked in the period, so that it agrees with the ledger.</param>
/// <param name="Positions">Where in the journal their facts stand.</param>
public sealed record GestureFigures(
    GestureKind Kind, int Times, int Standing, int People, Money Cost, IReadOnlyList<long> Positions)
{
    /// <summary>One row per kind that occurred, in the order of the kinds.</summary>
    public static IReadOnlyList<GestureFigures> Of(IEnumerable<GestureRecord> records, LocalDate from, LocalDate to) =>
        [.. records.Where(record => record.Gesture is { Withdrawn: null })
            .Where(record => record.Gesture!.IsIn(from, to) || IsBookedIn(record.Gesture, from, to))
            .GroupBy(record => record.Gesture!.Made.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => Of(kind.Key, [.. kind], from, to))];

    private static GestureFigures Of(
        GestureKind kind, IReadOnlyList<GestureRecord> records, LocalDate from, LocalDate to)
    {
        var gestures = records.Select(record => record.Gesture!).ToList();
        var within = gestures.Where(gesture => gesture.IsIn(from, to)).Select(gesture => gesture.Made).ToList();
        return new GestureFigures(
            kind,
            within.Count(made => !made.IsStanding),
            within.Count(made => made.IsStanding),
            within.Sum(made => made.People),
            gestures.Where(gesture => IsBookedIn(gesture, from, to)).Sum(gesture => gesture.Made.Cost!.Value),
            [.. records.SelectMany(record => record.Positions).Order()]);
    }

    internal static bool IsBookedIn(Gesture gesture, LocalDate from, LocalDate to) =>
        gesture.Made.Cost is not null && from <= gesture.Made.BookedOn && gesture.Made.BookedOn <= to;
}
