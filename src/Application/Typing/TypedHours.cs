using System.Text.RegularExpressions;

namespace Wijkboek.Application.Typing;

/// <summary>Hours as whole minutes: <c>1:30</c>, <c>1,5</c>, <c>2 uur</c>, <c>1u30</c>, <c>45 min</c>.</summary>
public static partial class TypedHours
{
    private const int MinutesPerHour = 60;

    /// <summary>A bare number is hours. What is no whole number of minutes is refused, never rounded.</summary>
    public static Typed<int> Read(string text)
    {
        var bare = text.Trim().ToLowerInvariant();
        if (Minutes().Match(bare) is { Success: true } minutes)
            return int.Parse(minutes.Groups["m"].Value);
        if (Clock().Match(bare) is { Success: true } clock)
            return (int.Parse(clock.Groups["h"].Value) * MinutesPerHour) + int.Parse(clock.Groups["m"].Value);
        if (Fraction().Match(bare) is not { Success: true } match)
            return TypingRefusals.HoursUnclear(text.Trim());
        var digits = match.Groups["f"].Value;
        var scale = digits.Aggregate(1, (power, _) => power * 10);
        var rest = (digits.Length == 0 ? 0 : int.Parse(digits)) * MinutesPerHour;
        return rest % scale == 0
            ? (int.Parse(match.Groups["h"].Value) * MinutesPerHour) + (rest / scale)
            : TypingRefusals.NoWholeMinutes(text.Trim());
    }

    /// <summary><c>1:30</c></summary>
    public static string Write(int minutes) => $"{minutes / MinutesPerHour}:{minutes % MinutesPerHour:00}";

    [GeneratedRegex(@"^(?<m>[0-9]{1,5})\s*(?:m|min|minuten)\.?$")]
    private static partial Regex Minutes();

    [GeneratedRegex("^(?<h>[0-9]{1,4})[:u](?<m>[0-5][0-9])$")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<h>[0-9]{1,4})(?:[,.](?<f>[0-9]{1,4}))?\s*(?:u|uur)?$")]
    private static partial Regex Fraction();
}
