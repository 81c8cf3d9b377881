using System.Text.RegularExpressions;
using NodaTime.Text;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>
/// A month: <c>oktober 2026</c>, <c>okt</c>, <c>10-2026</c>, <c>2026-10</c>, <c>deze maand</c>, <c>vorige maand</c>.
/// </summary>
public static partial class TypedMonth
{
    private static readonly YearMonthPattern Short = YearMonthPattern.CreateWithInvariantCulture("MM-yyyy");

    /// <summary>Without a year it is the last such month that has begun.</summary>
    public static Typed<YearMonth> Read(string text, LocalDate today)
    {
        var bare = text.Trim().ToLowerInvariant();
        var current = today.ToYearMonth();
        if (bare is "deze maand" or "vorige maand")
            return current.PlusMonths(bare == "deze maand" ? 0 : -1);
        if (Written().Match(bare) is not { Success: true } match)
            return TypingRefusals.MonthUnclear(text.Trim());
        var month = match.Groups["m"].Success
            ? int.Parse(match.Groups["m"].Value)
            : MonthNames.Find(match.Groups["name"].Value) ?? 0;
        var year = match.Groups["y"].Success
            ? TypedDate.YearOf(match.Groups["y"].Value, today)
            : month <= today.Month ? today.Year : today.Year - 1;
        return month is >= 1 and <= 12 && year is >= 1900 and <= 2999
            ? new YearMonth(year, month)
            : TypingRefusals.MonthUnclear(text.Trim());
    }

    public static string Write(YearMonth month) => Short.Format(month);

    [GeneratedRegex(
        @"^(?:(?<y>[0-9]{4})-(?<m>[0-9]{1,2})|(?<m>[0-9]{1,2})[-/. ](?<y>[0-9]{4})"
        + @"|(?<name>[a-z]{3,9})\.?(?:\s+(?<y>[0-9]{4}|[0-9]{2}))?)$")]
    private static partial Regex Written();
}
