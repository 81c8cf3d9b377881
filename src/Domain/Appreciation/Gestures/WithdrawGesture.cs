using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Gestures;

/// <summary>A gesture was recorded by mistake: it counts nowhere, and its own entry is undone.</summary>
/// <param name="Year">In which the gesture was made.</param>
public sealed record WithdrawGesture(
    GestureId Gesture, int Year, LocalDate WithdrawnOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawGesture act, GestureYear year, Books books)
    {
        if (year.Find(act.Gesture) is not { Made: var made } gesture)
            return GestureRefusals.Unknown(act.Gesture);
        if (gesture.Withdrawn is { } before)
            return before.WithdrawnOn == act.WithdrawnOn
                ? Decision.Nothing
                : GestureRefusals.AlreadyWithdrawn(before);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return GestureRefusals.ReasonMissing;
        var earliest = made.HasOwnEntry ? LocalDate.Max(made.On, made.BookedOn!.Value) : made.On;
        if (act.WithdrawnOn < earliest)
            return GestureRefusals.DateTooEarly(act.WithdrawnOn, earliest);

        var fact = Decision.Record(GestureYear.Stream(act.Year).Record(
            new GestureWithdrawn(act.Gesture, made.Kind, act.WithdrawnOn, act.Reason)));
        return made.HasOwnEntry ? fact.And(Mirror(act, made, books)) : fact;
    }

    private static Decision Mirror(WithdrawGesture act, GestureMade made, Books books) => new CostEntry(
            $"{made.Gesture}-withdrawn", made.PaidFrom.Journal(), act.WithdrawnOn, made.Cost!.Value,
            new EntryOrigin(nameof(WithdrawGesture), GestureYear.Stream(act.Year).Id), made.Project,
            $"{made.Gesture}-made")
        .Post(books, made.PaidFrom.Role(), AccountRole.AppreciationExpense);
}
