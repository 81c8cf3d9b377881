using System.Collections.Immutable;
using Wijkboek.Application.Acts;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance;

public static class BooksLoading
{
    /// <summary>The books that an entry on this day is decided on, with the income streams that it names.</summary>
    public static async Task<Books> Books(
        this ActContext from, LocalDate date, params IEnumerable<IncomeStreamId> incomeStreams)
    {
        var cooperative = await from.Cooperative();
        return await from.BooksOf(cooperative.FiscalYearOf(date), incomeStreams);
    }

    public static async Task<Books> BooksOf(
        this ActContext from, int fiscalYear, params IEnumerable<IncomeStreamId> incomeStreams)
    {
        var streams = ImmutableDictionary.CreateBuilder<IncomeStreamId, IncomeStream>();
        foreach (var id in incomeStreams.Distinct())
            streams[id] = await from.Load(IncomeStream.Stream(id));
        var year = await from.Load(LedgerYear.Stream(fiscalYear));
        return new Books(year, await from.Load(ChartOfAccounts.Stream), streams.ToImmutable())
        {
            Poster = year.Exceptions.IsEmpty ? null : new Poster(from.Actor, from.Today),
        };
    }

    public static IEnumerable<IncomeStreamId> IncomeStreams(this IEnumerable<EntryLine> lines) =>
        lines.Select(line => line.IncomeStream).OfType<IncomeStreamId>();
}
