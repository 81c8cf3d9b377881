using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Typing;

internal static class MonthNames
{
    /// <summary>From three letters on; "mrt" is March as well.</summary>
    public static int? Find(string name) =>
        name == "mrt"
            ? 3
            : Enumerable.Range(1, 12)
                .Where(month => name.Length >= 3 && Dutch.MonthName(month).StartsWith(name, StringComparison.Ordinal))
                .Select(month => (int?)month)
                .FirstOrDefault();
}
