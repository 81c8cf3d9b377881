using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Gestures;

public static class GestureRefusals
{
    public static Refusal Unknown(GestureId gesture) => new("gesture.unknown", ("gesture", gesture));
    public static Refusal IdTaken(GestureId gesture) => new("gesture.id_taken", ("gesture", gesture));
    public static Refusal IdTooLong(int longest) => new("gesture.id_too_long", ("longest", longest));
    public static Refusal PeopleWrong(int most) => new("gesture.people_wrong", ("most", most));
    public static Refusal CostNotPositive { get; } = new("gesture.cost_not_positive");
    public static Refusal CostMissing { get; } = new("gesture.cost_missing");
    public static Refusal EntryUndone(EntryId entry) => new("gesture.entry_undone", ("entry", entry));
    public static Refusal EntryOfOtherAct(EntryId entry, string act) =>
        new("gesture.entry_of_other_act", ("entry", entry), ("act", act));
    public static Refusal CostAboveEntry(EntryId entry, Money left) =>
        new("gesture.cost_above_entry", ("entry", entry), ("left", left));
    public static Refusal NotStanding(GestureId gesture) => new("gesture.not_standing", ("gesture", gesture));
    public static Refusal DateTooEarly(LocalDate date, LocalDate earliest) =>
        new("gesture.date_too_early", ("date", date), ("earliest", earliest));
    public static Refusal AlreadyEnded(GestureEnded ended) =>
        new("gesture.already_ended", ("gesture", ended.Gesture), ("date", ended.EndedOn));
    public static Refusal AlreadyWithdrawn(GestureWithdrawn withdrawn) =>
        new("gesture.already_withdrawn", ("gesture", withdrawn.Gesture), ("date", withdrawn.WithdrawnOn));
    public static Refusal ReasonMissing { get; } = new("gesture.reason_missing");
}
