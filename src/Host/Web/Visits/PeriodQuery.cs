using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Web.Visits;

/// <summary>
/// What an address says of time: <c>?jaar=2025</c>, <c>?van=…&amp;tot=…</c> or <c>?periode=2025-k2</c>, and
/// <c>zoals-bekend=…</c>.
/// </summary>
/// <param name="Year">The fiscal year; null when the period was chosen freely.</param>
/// <param name="KnownOn">The day whose end is looked back to; null is now.</param>
public sealed record PeriodQuery(DateInterval Period, int? Year, LocalDate? KnownOn)
{
    public Instant? AsOf => KnownOn is { } day ? DutchClock.EndOf(day) : null;

    /// <summary>"maart 2025" or "2e kwartaal 2025"; null for a period without a name of its own.</summary>
    public string? Name => PeriodChoice.NameOf(Period);

    /// <summary>As a form carries it on, in hidden fields.</summary>
    public IReadOnlyList<(string Name, string Value)> Pairs =>
    [
        .. Year is { } year
            ? new[] { ("jaar", $"{year}") }
            : [("van", LocalDatePattern.Iso.Format(Period.Start)), ("tot", LocalDatePattern.Iso.Format(Period.End))],
        .. KnownOn is { } day ? new[] { ("zoals-bekend", LocalDatePattern.Iso.Format(day)) } : [],
    ];

    /// <summary>As every link on a page carries it on.</summary>
    public string Text => (Year is { } year
            ? $"?jaar={year}"
            : $"?van={LocalDatePattern.Iso.Format(Period.Start)}&tot={LocalDatePattern.Iso.Format(Period.End)}")
        + (KnownOn is { } day ? $"&zoals-bekend={LocalDatePattern.Iso.Format(day)}" : "");

    /// <param name="usual">The fiscal year that is shown when none is asked for.</param>
    public static PeriodQuery Of(IQueryCollection query, Cooperative cooperative, int usual, LocalDate today)
    {
        // Today is not looked back to: more may be recorded before it ends.
        var knownOn = Day(query["zoals-bekend"], today) is { } day && day < today ? day : (LocalDate?)null;
        if (PeriodChoice.Of(query["periode"]) is { } chosen)
            return new PeriodQuery(chosen, null, knownOn);
        var (from, to) = (Day(query["van"], today), Day(query["tot"], today));
        if (from is null && to is null)
        {
            var year = YearOf(query["jaar"]) ?? YearOf(query["periode"]) ?? usual;
            return new PeriodQuery(cooperative.FiscalYear(year), year, knownOn);
        }

        var (start, end) = (from ?? cooperative.FiscalYear(cooperative.FiscalYearOf(to!.Value)).Start, to ?? today);
        return start <= end
            ? new PeriodQuery(new DateInterval(start, end), null, knownOn)
            : throw new CliRefusal(Sentences.Say("web.period_reversed"));
    }

    private static int? YearOf(string? text) => string.IsNullOrEmpty(text)
        ? null
        : int.TryParse(text, out var year) && year is >= 1900 and <= 2999
            ? year
            : throw new CliRefusal(Sentences.Say("web.not_a_year", ("text", text)));

    // As in any field: 20-11-2026, vandaag, -1. Links carry it as 2026-11-20.
    private static LocalDate? Day(string? text, LocalDate today)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var day = TypedDate.Read(text, today);
        return day.Wrong is { } wrong ? throw new CliRefusal(Sentences.Of(wrong)) : day.Value;
    }
}
