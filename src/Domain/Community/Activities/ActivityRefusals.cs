namespace Wijkboek.Domain.Community.Activities;

public static class ActivityRefusals
{
    public static Refusal Unknown(ActivityId activity) => new("activity.unknown", ("activity", activity));
    public static Refusal AlreadyStarted(ActivityId activity) =>
        new("activity.already_started", ("activity", activity));
    public static Refusal NameWrong(int longest) => new("activity.name_wrong", ("longest", longest));
    public static Refusal OsMissing { get; } = new("activity.os_missing");
    public static Refusal SlotAtPlace { get; } = new("activity.slot_at_place");
    public static Refusal BeforeStart(ActivityId activity, LocalDate started) =>
        new("activity.before_start", ("activity", activity), ("date", started));
    public static Refusal IsEnded(ActivitySeriesEnded ended) =>
        new("activity.ended", ("activity", ended.Activity), ("date", ended.EndedOn));
    public static Refusal CountWrong(int most) => new("activity.count_wrong", ("most", most));
    public static Refusal NumberWrong(int most) => new("activity.number_wrong", ("most", most));
    public static Refusal AlreadyHeld(LocalDate on, int visitors, int next) =>
        new("activity.already_held", ("date", on), ("visitors", visitors), ("next", next));
    public static Refusal TimeUnknown(LocalDate on) => new("activity.time_unknown", ("date", on));
    public static Refusal TimeWithdrawn(LocalDate on) => new("activity.time_withdrawn", ("date", on));
    public static Refusal HeldThatDay(LocalDate on) => new("activity.held_that_day", ("date", on));
    public static Refusal ReasonMissing { get; } = new("activity.reason_missing");
    public static Refusal TimesMissing { get; } = new("activity.times_missing");
    public static Refusal TooManyTimes(int most) => new("activity.too_many_times", ("most", most));
    public static Refusal TimeTwice(LocalDate on) => new("activity.time_twice", ("date", on));
    public static Refusal HeldAfterEnd(LocalDate last) => new("activity.held_after_end", ("date", last));
}
