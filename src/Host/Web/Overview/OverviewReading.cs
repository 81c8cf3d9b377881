using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Deadlines;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Kpi;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Overview;

/// <summary>What the first page shows.</summary>
/// <param name="Funds">Bank, savings and cash on the last day of the period; null when no year covers it.</param>
public sealed record OverviewReading(
    Money? Funds,
    string FundsHeading,
    Money? Equity,
    Statement Statement,
    Earnings Earnings,
    IReadOnlyList<ShareBar> Kinds,
    IReadOnlyList<KpiTile> Tiles,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<Deadline> Due,
    IReadOnlyList<JournalLine> Newest)
{
    private const int NewestShown = 6;

    internal static async Task<OverviewReading> Read(Visit visit, JournalReading journal)
    {
        var overview = await Application.Reporting.Overview.Overview.Read(visit.Question, visit.Day);
        return new OverviewReading(
            overview.Funds,
            overview.FundsHeading ?? "",
            overview.Balance?.Equity,
            overview.Statement,
            overview.Earnings,
            [.. KindsOf(overview.Earnings)],
            KpiTile.Of(await KpiReading.Read(visit)),
            [.. EarningsAnswer.WarningsOf(overview.Earnings)],
            [.. overview.Deadlines.Where(DeadlinePages.IsFor(visit))],
            await journal.Newest(visit, NewestShown));
    }

    private static IEnumerable<ShareBar> KindsOf(Earnings earnings) => earnings.Streams
        .GroupBy(stream => stream.Category)
        .Select(kind => new ShareBar(
            Sentences.Word(kind.Key),
            kind.Sum(stream => stream.Amount),
            kind.Sum(stream => stream.Share),
            kind.All(stream => stream.Funder == earnings.Largest?.Funder)))
        .OrderByDescending(kind => kind.Amount);
}
