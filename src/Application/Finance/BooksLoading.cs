using System.Collections.Immutable;
using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Teams;

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

    /// <summary>The same, with all that somebody's own lines name.</summary>
    public static async Task<Books> BooksFor(
        this ActContext from, LocalDate date, IReadOnlyList<EntryLine> lines)
    {
        var teams = ImmutableDictionary.CreateBuilder<string, TeamDays>();
        foreach (var id in lines.Select(line => line.Team).OfType<string>().Where(Identifier.IsValid).Distinct())
        {
            if (await from.Load(Team.Stream(new TeamId(id))) is { Formed: { } formed } team)
                teams[id] = new TeamDays(formed.FormedOn, team.Dissolved?.DissolvedOn);
        }

        var books = await from.Books(date, lines.IncomeStreams());
        return books with { Teams = teams.ToImmutable() };
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
