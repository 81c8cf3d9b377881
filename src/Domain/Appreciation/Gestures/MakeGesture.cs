using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Gestures;

/// <summary>
/// Residents are thanked with attention, flowers, an outing. A cost is booked once: here, or in an entry that somebody
/// typed before and that this act then names.
/// </summary>
/// <param name="People">How many people it was for; 0 only for a standing promise.</param>
/// <param name="Cost">Null when it cost nothing but time.</param>
/// <param name="PaidFrom">Of no meaning without a cost or with <paramref name="BookedAs"/>.</param>
/// <param name="BookedAs">The entry that already holds the cost; then nothing more is booked.</param>
/// <param name="BookedOn">The day of that entry, or of the own one when it is not the day itself.</param>
/// <param name="IsStanding">Goes on until it is ended, such as always time for a talk.</param>
public sealed record MakeGesture(
    GestureId Gesture,
    GestureKind Kind,
    LocalDate On,
    int People,
    Money? Cost = null,
    PaidFrom PaidFrom = PaidFrom.Bank,
    EntryId? BookedAs = null,
    LocalDate? BookedOn = null,
    string? Project = null,
    bool IsStanding = false,
    Personal<string>? Note = null) : IAct
{
    private const int MostPeople = 100_000;

    /// <param name="books">Of the day on which the cost is booked.</param>
    public static Decision Decide(MakeGesture act, GestureYear year, Books books)
    {
        LocalDate? bookedOn = act.Cost is null ? null : act.BookedOn ?? act.On;
        var made = new GestureMade(
            act.Gesture, act.Kind, act.On, act.People, act.Cost, act.PaidFrom, act.BookedAs, bookedOn, act.Project,
            act.IsStanding, act.Note);
        if (year.Find(act.Gesture) is { } before)
            return before.Withdrawn is { } withdrawn ? GestureRefusals.AlreadyWithdrawn(withdrawn)
                : before.Made with { Note = act.Note } == made ? Decision.Nothing
                : GestureRefusals.IdTaken(act.Gesture);
        if ((Refuses(act) ?? EntryRefuses(act, year, books)) is { } refusal)
            return refusal;

        var fact = Decision.Record(GestureYear.Stream(act.On.Year).Record(made));
        return made.HasOwnEntry ? fact.And(OwnEntry(made, books)) : fact;
    }

    private static Refusal? Refuses(MakeGesture act)
    {
        if (act.Gesture.Value.Length > CostEntry.LongestId)
            return GestureRefusals.IdTooLong(CostEntry.LongestId);
        if (act.People < (act.IsStanding ? 0 : 1) || act.People > MostPeople)
            return GestureRefusals.PeopleWrong(MostPeople);
        return act.Cost is { IsPositive: false } ? GestureRefusals.CostNotPositive : null;
    }

    private static Refusal? EntryRefuses(MakeGesture act, GestureYear year, Books books)
    {
        if (act.BookedAs is not { } id)
            return null;
        if (act.Cost is not { } cost)
            return GestureRefusals.CostMissing;
        if (!books.Year.Entries.TryGetValue(id, out var entry))
            return LedgerRefusals.EntryUnknown(id);
        if (entry.Reverses is not null || books.Year.Reversed.Contains(id))
            return GestureRefusals.EntryUndone(id);
        if (entry.Origin is { } origin)
            return GestureRefusals.EntryOfOtherAct(id, origin.Act);
        var left = ExpenseOf(entry, books.Chart) - year.CountedOf(id);
        return cost > left ? GestureRefusals.CostAboveEntry(id, left) : null;
    }

    private static Money ExpenseOf(EntryPosted entry, ChartOfAccounts chart) => entry.Lines
        .Where(line => chart.Find(line.Account)?.Kind == AccountKind.Expense)
        .Sum(line => line.Balance);

    private static Decision OwnEntry(GestureMade made, Books books) => new CostEntry(
            $"{made.Gesture}-made", made.PaidFrom.Journal(), made.BookedOn!.Value, made.Cost!.Value,
            new EntryOrigin(nameof(MakeGesture), GestureYear.Stream(made.On.Year).Id), made.Project)
        .Post(books, AccountRole.AppreciationExpense, made.PaidFrom.Role());
}
