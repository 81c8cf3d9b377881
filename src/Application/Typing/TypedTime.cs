using System.Text.RegularExpressions;

namespace Wijkboek.Application.Typing;

/// <summary>A time of the day: <c>9:30</c>, <c>9.30</c>, <c>14</c>, <c>14 uur</c>.</summary>
public static partial class TypedTime
{
    public static Typed<LocalTime> Read(string text) =>
        Written().Match(text.Trim().ToLowerInvariant()) is { Success: true } match
            && int.Parse(match.Groups["h"].Value) is var hour and < 24
            && (match.Groups["m"].Success ? int.Parse(match.Groups["m"].Value) : 0) is var minute and < 60
                ? new LocalTime(hour, minute)
                : TypingRefusals.TimeUnclear(text.Trim());

    [GeneratedRegex(@"^(?<h>[0-9]{1,2})(?:[:.u](?<m>[0-9]{2})(?::00)?)?\s*(?:uur|u)?$")]
    private static partial Regex Written();
}
