using Wijkboek.Application.Journal;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Web.Figures;

namespace Wijkboek.Host.Web.Visits;

/// <summary>One look at one cooperative, over a period, as known at a moment: what every page is made from.</summary>
/// <param name="Years">The fiscal years that the books hold, the newest first.</param>
/// <param name="Head">The position of the journal that the page rests on.</param>
/// <param name="Path">The page's own, without the query.</param>
public sealed record Visit(
    CooperativeFounded Founding,
    Visitor Visitor,
    PeriodQuery Time,
    IReadOnlyList<int> Years,
    Question Question,
    JournalHead Head,
    LocalDate Today,
    string Path)
{
    /// <summary>The figures that this page can lead to.</summary>
    public TracedFigures Traced { get; init; } = TracedFigures.None;

    public string Cooperative => Question.Cooperative;

    /// <summary>The day of the visit, or the one that it looks back to.</summary>
    public LocalDate Day => Time.KnownOn ?? Today;

    public bool IsInThePast => Time.AsOf is not null;

    /// <summary>The question over the period that figures are compared with.</summary>
    public Question Before => Question.Before();

    /// <summary>"boekjaar 2025", or the days of a period that was chosen freely.</summary>
    public string PeriodName => Time.Year is { } year ? $"boekjaar {year}" : PeriodDays;

    /// <summary><c>1 januari t/m 31 december 2025</c>; the year is named once when it is the same.</summary>
    public string PeriodDays => Question.From.Year == Question.To.Year
        ? $"{Question.From.Day}\u00A0{Dutch.MonthName(Question.From.Month)} t/m {Dutch.LongDate(Question.To)}"
        : $"{Dutch.LongDate(Question.From)} t/m {Dutch.LongDate(Question.To)}";

    /// <summary>"2024": what the period before is called in a column head.</summary>
    public string BeforeName => Time.Year is { } year ? $"{year - 1}" : "ervoor";

    /// <summary>The address of a page of this cooperative, at the same time.</summary>
    public string To(string page) => $"/{Cooperative}{(page.Length == 0 ? "" : "/")}{page}{Time.Text}";

    /// <summary>This page over another year.</summary>
    public string InYear(int year) => $"{Path}{(Time with { Year = year }).Text}";

    /// <summary>This page as it is known now.</summary>
    public string Now => $"{Path}{(Time with { KnownOn = null }).Text}";

    /// <summary>The page with the events behind a figure; null when there are none to open.</summary>
    public string? AddressOf(FigureSource source) => Traced.Has(source)
        ? To($"cijfer/{source.View}/{string.Join('/', source.Key.Split('/').Select(Uri.EscapeDataString))}")
        : null;
}
