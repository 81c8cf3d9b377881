using Wijkboek.Application.Texts;
using Wijkboek.Domain.Community;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Community;

/// <summary>Hours of an ordinary week in words; days with the same hours stand together.</summary>
internal static class WeekHours
{
    public static string Write(IReadOnlyList<WeeklySlot> slots) => string.Join("; ", slots
        .GroupBy(slot => (slot.Start, slot.End, slot.Every))
        .OrderBy(hours => hours.Min(slot => slot.Day)).ThenBy(hours => hours.Key.Start)
        .Select(hours =>
        {
            var days = Dutch.List([.. hours.Select(slot => slot.Day).Distinct().Order().Select(day => Word(day))]);
            var times = $"{days} {Dutch.Times(hours.Key.Start, hours.Key.End)}";
            return hours.Key.Every == SlotFrequency.Weekly ? times : $"{times}, {Word(hours.Key.Every)}";
        }));
}
