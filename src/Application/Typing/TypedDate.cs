using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>
/// A day: <c>20-11-2026</c>, <c>20/11</c>, <c>20 nov</c>, <c>2026-11-20</c>, <c>vandaag</c>, <c>gisteren</c>, or
/// <c>-1</c> and <c>+2</c> counted from today. The day always stands before the month, unless the year is in front.
/// </summary>
/// <remarks>
/// Without a year it is the day of this year, or of the last when this year's lies more than half a year ahead: books
/// look back, and "31/12" in January is last month.
/// </remarks>
public static partial class TypedDate
{
    private const int FarAheadInDays = 183;
    private const int OldestYear = 1900;
    private const int NewestYear = 2999;
    private const int LongestCount = 3660;

    public static Typed<LocalDate> Read(string text, LocalDate today)
    {
        var bare = Space().Replace(text.Trim().ToLowerInvariant(), " ");
        if (Offset(bare) is { } days)
            return Math.Abs(days) <= LongestCount ? today.PlusDays(days) : TypingRefusals.DateUnclear(text.Trim());
        if (YearFirst().Match(bare) is { Success: true } iso)
            return Of(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"), text);
        if (DayFirst().Match(bare) is not { Success: true } match || MonthOf(match) is not { } month)
            return TypingRefusals.DateUnclear(text.Trim());
        var day = Number(match, "d");
        return match.Groups["y"].Success
            ? Of(YearOf(match.Groups["y"].Value, today), month, day, text)
            : Nearest(month, day, today, text);
    }

    // Two digits reach twenty years ahead; more than that is somebody's birthday.
    internal static int YearOf(string digits, LocalDate today)
    {
        var year = int.Parse(digits);
        if (digits.Length > 2)
            return year;
        var century = today.Year - (today.Year % 100);
        return century + year > today.Year + 20 ? century - 100 + year : century + year;
    }

    private static Typed<LocalDate> Nearest(int month, int day, LocalDate today, string text)
    {
        var thisYear = Of(today.Year, month, day, text);
        return thisYear.Wrong is null && Period.DaysBetween(today, thisYear.Value) <= FarAheadInDays
            ? thisYear
            : Of(today.Year - 1, month, day, text) is { Wrong: null } lastYear ? lastYear : thisYear;
    }

    private static Typed<LocalDate> Of(int year, int month, int day, string text) =>
        year is < OldestYear or > NewestYear || month is < 1 or > 12
            ? TypingRefusals.DateUnclear(text.Trim())
            : day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? TypingRefusals.NoSuchDay(text.Trim())
                : new LocalDate(year, month, day);

    private static int? Offset(string bare) => bare switch
    {
        "vandaag" or "nu" => 0,
        "gisteren" => -1,
        "eergisteren" => -2,
        "morgen" => 1,
        _ when Counted().Match(bare) is { Success: true } counted =>
            int.Parse(counted.Groups["n"].Value) * (counted.Groups["sign"].Value == "+" ? 1 : -1),
        _ => null,
    };

    private static int? MonthOf(Match match) =>
        match.Groups["m"].Success ? Number(match, "m") : MonthNames.Find(match.Groups["name"].Value);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("^(?<sign>[-+−])(?<n>[0-9]{1,5})$")]
    private static partial Regex Counted();

    [GeneratedRegex("^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?:(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?,? )?(?<d>[0-9]{1,2})"
        + @"(?:[-/. ](?<m>[0-9]{1,2})|[- ]?(?<name>[a-z]{3,9})\.?)(?:[-/. ]+(?<y>[0-9]{4}|[0-9]{2}))?$")]
    private static partial Regex DayFirst();
}
