namespace Wijkboek.Domain.Community;

/// <summary>The name of a place, activity, event or group: shown in tables and on one line of a page.</summary>
internal static class ThingName
{
    public const int Longest = 100;

    public static bool Fits(string name) => name.Trim() is { Length: > 0 and <= Longest };
}
