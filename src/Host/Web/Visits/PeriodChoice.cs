using System.Globalization;
using System.Text.RegularExpressions;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Web.Visits;

/// <summary>Periods that have a name: <c>2025-k2</c> is a quarter, <c>2025-03</c> a month.</summary>
/// <param name="Code">As an address has it.</param>
public sealed partial record PeriodChoice(string Code, string Name, DateInterval Period)
{
    private const int MonthsInYear = 12;
    private const int MonthsInQuarter = 3;

    /// <summary>The quarters and then the months of a calendar year.</summary>
    public static IEnumerable<PeriodChoice> InYear(int year) =>
        Enumerable.Range(1, MonthsInYear / MonthsInQuarter).Select(quarter => Quarter(year, quarter))
            .Concat(Enumerable.Range(1, MonthsInYear).Select(month => Month(year, month)));

    /// <summary>Null for anything else.</summary>
    public static DateInterval? Of(string? code)
    {
        if (code is null || Coded().Match(code) is not { Success: true } match)
            return null;
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return match.Groups["quarter"] is { Success: true } quarter
            ? Quarter(year, int.Parse(quarter.Value, CultureInfo.InvariantCulture)).Period
            : Month(year, int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture)).Period;
    }

    public static PeriodChoice? Find(DateInterval period) =>
        InYear(period.Start.Year).FirstOrDefault(choice => choice.Period == period);

    public static string? NameOf(DateInterval period) => Find(period)?.Name;

    private static PeriodChoice Quarter(int year, int quarter)
    {
        var start = new LocalDate(year, (quarter - 1) * MonthsInQuarter + 1, 1);
        return new PeriodChoice($"{year}-k{quarter}", $"{quarter}e kwartaal {year}", Months(start, MonthsInQuarter));
    }

    private static PeriodChoice Month(int year, int month) => new(
        $"{year}-{month:00}", Dutch.Month(new YearMonth(year, month)), Months(new LocalDate(year, month, 1), 1));

    private static DateInterval Months(LocalDate start, int count) =>
        new(start, start.PlusMonths(count).PlusDays(-1));

    [GeneratedRegex(@"^(?<year>19\d\d|2\d\d\d)-(?:k(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2]))\z")]
    private static partial Regex Coded();
}
