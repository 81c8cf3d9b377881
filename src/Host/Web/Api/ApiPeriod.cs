using Microsoft.AspNetCore.Http;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Host.Web.Api;

/// <summary>
/// What a question asks of time: <c>year</c>, or <c>from</c> and <c>to</c>, and <c>asOf</c>; by default the fiscal year
/// that is under way, as known now.
/// </summary>
internal sealed record ApiPeriod(DateInterval Period, Instant? AsOf)
{
    public const string Year = "year";
    public const string From = "from";
    public const string To = "to";
    public const string Moment = "asOf";

    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <returns>Or why it is not understood.</returns>
    public static (ApiPeriod? Period, Refusal? Problem) Of(
        IQueryCollection asked, Cooperative cooperative, LocalDate today)
    {
        var query = new ApiQuery(asked, Year, From, To, Moment);
        var year = query.Number(Year, "2025", FirstYear, LastYear);
        var (from, to) = (query.Day(From, "2025-01-01"), query.Day(To, "2025-12-31"));
        var asOf = query.Moment(Moment, "2025-07-01T12:00:00Z");
        if (query.Problem is { } problem)
            return (null, problem);
        if (year is not null && (from is not null || to is not null))
            return (null, ApiRefusals.PeriodTwice);
        var current = cooperative.FiscalYear((int?)year ?? cooperative.FiscalYearOf(today));
        if (from is null && to is null)
            return (new ApiPeriod(current, asOf), null);
        var (start, end) = (from ?? current.Start, to ?? today);
        return start <= end
            ? (new ApiPeriod(new DateInterval(start, end), asOf), null)
            : (null, ApiRefusals.PeriodReversed);
    }
}
