using System.Collections.Immutable;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class EntriesOfTeamsTests
{
    private const string Garden = "tuinteam";

    private static readonly LocalDate June = new(2025, 6, 12);

    private static readonly PostEntry Rent = new(
        new EntryId("huur"), LedgerJournal.Bank, June,
        [
            EntryLine.ToDebit("4200", Money.Euro(80)) with { Team = Garden },
            EntryLine.ToCredit("1100", Money.Euro(80)),
        ]);

    private static Books Books(LocalDate from, LocalDate? until = null) => Example.Books() with
    {
        Teams = ImmutableDictionary<string, TeamDays>.Empty.Add(Garden, new TeamDays(from, until)),
    };

    [Fact]
    public void A_line_says_which_team_earned_or_spent_it() => PostEntry
        .Decide(Rent, Books(June)).ShouldRecord<EntryPosted>().Lines[0].Team.ShouldBe(Garden);

    [Fact]
    public void A_team_exists_on_the_day_of_the_entry()
    {
        PostEntry.Decide(Rent, Example.Books()).ShouldBeRefused("ledger.team_unknown");
        PostEntry.Decide(Rent, Books(June.PlusDays(1))).ShouldBeRefused("ledger.team_not_then");
        PostEntry.Decide(Rent, Books(June.PlusDays(-9), June)).ShouldBeRefused("ledger.team_not_then");
        PostEntry.Decide(Rent, Books(June.PlusDays(-9), June.PlusDays(1))).ShouldRecord<EntryPosted>();
    }

    [Fact]
    public void What_is_undone_is_undone_for_the_team_as_well_even_when_it_is_gone()
    {
        var books = Books(June);
        var posted = Example.Books() with { Year = books.Year.After(PostEntry.Decide(Rent, books)) };
        ReverseEntry.Decide(new ReverseEntry(Rent.Entry, new EntryId("terug"), 2025, June, "Dubbel"), posted)
            .ShouldRecord<EntryPosted>().Lines[0].Team.ShouldBe(Garden);
    }
}
