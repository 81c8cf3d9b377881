using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Visits;
using Model = Wijkboek.Application.Finance.Earnings.Earnings;

namespace Wijkboek.Host.Web.EarningsModel;

/// <summary>The earnings model of a period, the one before it, and the years that the books hold.</summary>
public sealed record EarningsReading(Model Now, Model Before, IReadOnlyList<EarningsYear> Years)
{
    public IReadOnlyList<ShareBar> Funders { get; } =
        [.. Now.Funders.Select((one, index) => new ShareBar(one.Funder, one.Amount, one.Share, index == 0))];

    public static async Task<EarningsReading> Read(Visit visit)
    {
        var (now, before) = (visit.Question, visit.Before);
        var book = await LedgerBook.Read(now);
        return new EarningsReading(
            Model.Of(book, now.From, now.To),
            Model.Of(book, before.From, before.To),
            [
                .. book.Frame.Years.Values.OrderBy(year => year.Opened.Start).Select(year => new EarningsYear(
                        year.Opened.Year, Model.Of(book, year.Opened.Start, year.Opened.End)))
                    .Where(year => !year.Earnings.Total.IsZero),
            ]);
    }

    /// <summary>The same kind of income of the same funder in the period before; zero when there was none.</summary>
    public Domain.Common.Money AmountBefore(EarningsStream stream) => Before.Streams
        .Where(was => (was.Category, was.Funder, was.Structural)
            == (stream.Category, stream.Funder, stream.Structural))
        .Select(was => was.Amount).FirstOrDefault();
}

public sealed record EarningsYear(int Year, Model Earnings);
