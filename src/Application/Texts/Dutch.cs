using System.Globalization;

namespace Wijkboek.Application.Texts;

/// <summary>
/// How figures and days are written in Dutch. The product runs without culture data, so the forms are its own.
/// A minus is U+2212 and stands before the digits; what belongs together holds together with a no-break space.
/// </summary>
public static class Dutch
{
    private const string NoBreakSpace = "\u00A0";
    private const string Minus = "\u2212";

    private static readonly NumberFormatInfo Digits = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = Minus,
        NumberNegativePattern = 1,
    };

    private static readonly string[] MonthNames =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly string[] ShortMonthNames =
        ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] DayNames =
        ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    /// <summary><c>€ 1.234,56</c></summary>
    public static string Euro(long cents) => $"€{NoBreakSpace}{Number(cents / 100m, 2)}";

    /// <summary><c>€ 1.235</c>: whole euros, half a euro away from zero.</summary>
    public static string WholeEuro(long cents) => $"€{NoBreakSpace}{WholeEuroNumber(cents)}";

    /// <summary>Whole euros without the sign, for columns that name the unit in their head.</summary>
    public static string WholeEuroNumber(long cents) => Number(cents / 100m, 0);

    public static string Number(long value) => Number((decimal)value, 0);

    /// <summary>Rounds half away from zero; never writes a minus before a zero.</summary>
    public static string Number(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString($"N{decimals}", Digits);
    }

    /// <summary><c>64,3%</c> for 0.643.</summary>
    public static string Percent(decimal fraction, int decimals = 0) => $"{Number(fraction * 100, decimals)}%";

    /// <summary><c>25,8%</c>: a rate of a tax, with as many decimals as it takes.</summary>
    public static string Rate(decimal fraction) => $"{Share(fraction * 100)}%";

    /// <summary><c>0,35</c>: with as many decimals as it takes, four at most.</summary>
    public static string Share(decimal fraction) => fraction.ToString("0.####", Digits);

    /// <summary><c>20-11-2026</c></summary>
    public static string Date(LocalDate date) => $"{date.Day:00}-{date.Month:00}-{date.Year:0000}";

    /// <summary><c>20 november 2026</c></summary>
    public static string LongDate(LocalDate date) =>
        $"{date.Day}{NoBreakSpace}{MonthName(date.Month)}{NoBreakSpace}{date.Year}";

    /// <summary><c>20 november</c></summary>
    public static string DayAndMonth(LocalDate date) => $"{date.Day}{NoBreakSpace}{MonthName(date.Month)}";

    /// <summary><c>9.30</c></summary>
    public static string Time(LocalTime time) => $"{time.Hour}.{time.Minute:00}";

    /// <summary><c>november 2026</c></summary>
    public static string Month(YearMonth month) => $"{MonthName(month.Month)}{NoBreakSpace}{month.Year}";

    public static string MonthName(int month) => MonthNames[month - 1];

    public static string DayName(IsoDayOfWeek day) => DayNames[(int)day - 1];

    /// <summary><c>9.30–12.00</c></summary>
    public static string Times(LocalTime from, LocalTime until) => $"{Time(from)}–{Time(until)}";

    /// <summary>Three letters: <c>mrt</c>.</summary>
    public static string ShortMonthName(int month) => ShortMonthNames[month - 1];

    /// <summary>As a sentence or a heading begins.</summary>
    public static string Capital(string text) =>
        text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary><c>A, B en C</c></summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : $"{string.Join(", ", parts.SkipLast(1))} en {parts[^1]}";
}
