using Wijkboek.Application.Journal;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Web.Figures;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Users;

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
    private const int LongestAsked = 100;

    private static readonly HashSet<string> OfTimeAndTables =
        ["jaar", "van", "tot", "periode", "zoals-bekend", "tabel", "sorteer", "filter", "deel"];

    /// <summary>The figures that this page can lead to.</summary>
    public TracedFigures Traced { get; init; } = TracedFigures.None;

    /// <summary>What users are called, as far as the visitor may see; null where nobody reads it.</summary>
    internal UserNames? Users { get; init; }

    /// <summary>What else the address says, such as <c>q</c> and <c>bij</c>.</summary>
    public IReadOnlyDictionary<string, string> Asked { get; init; } = new Dictionary<string, string>();

    /// <summary>What the page was asked beside its time and its tables: it goes on when those change.</summary>
    public IReadOnlyList<(string Name, string Value)> Kept =>
    [
        .. Asked.Keys.Where(name => !OfTimeAndTables.Contains(name)).Order(StringComparer.Ordinal)
            .Select(name => (name, AskedFor(name))).Where(pair => pair.Item2 is not null)
            .Select(pair => (pair.name, pair.Item2!)),
    ];

    /// <summary>The same in an address.</summary>
    public string KeptText => string.Concat(Kept.Select(pair =>
        $"&{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>How the tables of the page are put in order and filtered.</summary>
    public SheetQuery Sheets { get; init; } = SheetQuery.None;

    public string Cooperative => Question.Cooperative;

    /// <summary>The day of the visit, or the one that it looks back to.</summary>
    public LocalDate Day => Time.KnownOn ?? Today;

    public bool IsInThePast => Time.AsOf is not null;

    /// <summary>The question over the period that figures are compared with.</summary>
    public Question Before => Question.Before();

    /// <summary>All that the address says, as it stands there: what a form begins with.</summary>
    public IEnumerable<(string Name, string Text)> Given => Asked.Select(said => (said.Key, said.Value));

    /// <summary>Null when the address does not say it, or says nothing; of a long text the beginning.</summary>
    public string? AskedFor(string name) => Asked.TryGetValue(name, out var text) && text.Trim() is { Length: > 0 } said
        ? said[..Math.Min(said.Length, LongestAsked)]
        : null;

    /// <summary>"boekjaar 2025", "maart 2025", or the days of a period that was chosen freely.</summary>
    public string PeriodName => Time.Year is { } year ? $"boekjaar {year}" : Time.Name ?? PeriodDays;

    /// <summary><c>1 januari t/m 31 december 2025</c>; the year is named once when it is the same.</summary>
    public string PeriodDays => Question.From.Year == Question.To.Year
        ? $"{Question.From.Day}\u00A0{Dutch.MonthName(Question.From.Month)} t/m {Dutch.LongDate(Question.To)}"
        : $"{Dutch.LongDate(Question.From)} t/m {Dutch.LongDate(Question.To)}";

    /// <summary>"2024": what the period before is called in a column head.</summary>
    public string BeforeName => Time.Year is { } year ? $"{year - 1}" : "ervoor";

    /// <summary>What <c>show NAME --format json</c> prints over this period.</summary>
    internal async Task<TAnswer> Ask<TAnswer>(string name) =>
        (TAnswer)(await Modules.Questions.Find(name)!(Question)).Data;

    /// <summary>The address of a page of this cooperative, at the same time.</summary>
    public string To(string page) => $"/{Cooperative}{(page.Length == 0 ? "" : "/")}{page}{Time.Text}";

    /// <summary>The same with one more thing said.</summary>
    public string To(string page, string name, string value) =>
        $"{To(page)}&{name}={Uri.EscapeDataString(value)}";

    /// <summary>Whether this is the page behind a door, and not one that is reached from there.</summary>
    public bool IsAt(Door door) => Path == $"/{Cooperative}{(door.Path.Length == 0 ? "" : "/")}{door.Path}";

    /// <summary>This page over another year.</summary>
    public string InYear(int year) => $"{Path}{(Time with { Year = year }).Text}{KeptText}{Sheets.Text}";

    /// <summary>The first page as it was known at the end of a day.</summary>
    public string InThePast(LocalDate day) => day < Today
        ? $"/{Cooperative}{(Time with { KnownOn = day }).Text}"
        : To("");

    /// <summary>This page as it is known now.</summary>
    public string Now => $"{Path}{(Time with { KnownOn = null }).Text}{KeptText}{Sheets.Text}";

    /// <summary>The page with the events behind a figure; null when there are none to open.</summary>
    public string? AddressOf(FigureSource source) => Traced.Has(source)
        ? To($"cijfer/{source.View}/{string.Join('/', source.Key.Split('/').Select(Uri.EscapeDataString))}")
        : null;
}
