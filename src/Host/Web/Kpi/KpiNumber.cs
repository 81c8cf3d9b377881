using Wijkboek.Application.Texts;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Host.Web.Kpi;

/// <summary>A key figure as it is written: a count, or whole euros.</summary>
internal static class KpiNumber
{
    public static string Write(Indicator indicator, long value) =>
        indicator.IsAmount() ? Dutch.WholeEuro(value) : Dutch.Number(value);

    /// <summary>A difference says which way it went.</summary>
    public static string Difference(Indicator indicator, long value)
    {
        var number = indicator.IsAmount() ? Dutch.WholeEuroNumber(value) : Dutch.Number(value);
        return value > 0 && number != "0" ? $"+{number}" : number;
    }
}
