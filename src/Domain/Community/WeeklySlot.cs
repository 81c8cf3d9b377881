namespace Wijkboek.Domain.Community;

/// <summary>When something can be found in an ordinary week.</summary>
/// <param name="Name">What happens then, such as "inloop".</param>
/// <param name="Start">By the clock of the place itself.</param>
/// <param name="Every">How often: a slot of every month keeps its weekday.</param>
public sealed record WeeklySlot(
    Weekday Day, LocalTime Start, LocalTime End, string Name, SlotFrequency Every = SlotFrequency.Weekly)
{
    /// <summary>What is wrong with a week of slots; null when nothing is.</summary>
    internal static Refusal? Refuses(IReadOnlyList<WeeklySlot> slots)
    {
        if (slots.FirstOrDefault(slot => slot.End <= slot.Start) is { } backwards)
            return WeeklySlotRefusals.EndsBeforeStart(backwards.Day, backwards.Start);
        if (slots.Any(slot => !ThingName.Fits(slot.Name)))
            return WeeklySlotRefusals.NameWrong(ThingName.Longest);
        var ordered = InOrder(slots);
        return ordered.Zip(ordered.Skip(1)).FirstOrDefault(pair => Overlap(pair.First, pair.Second))
            is { First: { } first, Second: { } second }
                ? WeeklySlotRefusals.Overlap(first.Day, first.Name.Trim(), second.Name.Trim())
                : null;
    }

    /// <summary>As a week is read, so that the same hours in another order are the same.</summary>
    internal static IReadOnlyList<WeeklySlot> InOrder(IEnumerable<WeeklySlot> slots) =>
        [.. slots.OrderBy(slot => slot.Day).ThenBy(slot => slot.Start).Select(slot =>
            slot with { Name = slot.Name.Trim() })];

    private static bool Overlap(WeeklySlot first, WeeklySlot second) =>
        first.Day == second.Day && second.Start < first.End;
}

public enum Weekday
{
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

public enum SlotFrequency
{
    Weekly,
    Fortnightly,
    Monthly,
}
