namespace Wijkboek.Domain.Community;

public static class WeeklySlotRefusals
{
    public static Refusal EndsBeforeStart(Weekday day, LocalTime start) =>
        new("weekly_slot.ends_before_start", ("day", day), ("start", start));
    public static Refusal NameWrong(int longest) => new("weekly_slot.name_wrong", ("longest", longest));
    public static Refusal Overlap(Weekday day, string first, string second) =>
        new("weekly_slot.overlap", ("day", day), ("first", first), ("second", second));
}
