using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Reporting.Rates;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Appreciation.VolunteerRates;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Rates;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Reporting.Rates;

/// <summary>The tables that came with Wijkboek end with 2026; what was looked up goes on.</summary>
public sealed class RatesAnswerTests
{
    private static readonly LocalDate End = new(2026, 12, 31);
    private static readonly LocalDate LookedUp = new(2026, 11, 19);

    private static async Task<IReadOnlyList<RatesAnswer.Table>> Tables(InMemoryWijkboek wijkboek) =>
        ((RatesAnswer)(await RatesAnswer.Give(await wijkboek.Ask(SmallYear.From, SmallYear.To))).Data).Tables;

    private static async Task<IReadOnlyList<string>> Ending(InMemoryWijkboek wijkboek, LocalDate day) =>
    [
        .. (await Application.Reporting.Deadlines.Deadlines.Read(await wijkboek.Ask(SmallYear.From, day)))
            .Where(deadline => deadline.Code == "rates.addRates").Select(deadline => deadline.Subject),
    ];

    private static Task AddAll(InMemoryWijkboek wijkboek)
    {
        wijkboek.Clock.Now = Instant.FromUtc(2026, 11, 20, 12, 0);
        return wijkboek.Given(
            new AddVatRate(2027, Share.Percent(21), Share.Percent(9), "belastingdienst.nl", LookedUp),
            new AddCorporationTaxRate(
                2027, Money.Euro(200_000), Share.Percent(19), Share.Percent(26), Money.Euro(15_000), Money.Euro(75_000),
                "belastingdienst.nl", LookedUp),
            new AddVolunteerRate(
                2027, Money.Euro(230), Money.Euro(2_300), Money.Euro(6), Money.Euro(3), 22, "rijksoverheid.nl",
                LookedUp),
            new AddMinimumWage(new LocalDate(2027, 1, 1), Money.Euro(15, 30), "rijksoverheid.nl", LookedUp));
    }

    [Fact]
    public async Task Every_table_says_until_when_it_reaches_and_where_each_row_was_found()
    {
        var wijkboek = (await BusyYear.Write()).Application;
        (await Tables(wijkboek)).ShouldAllBe(table =>
            table.Until == End && table.Rows.All(row => row.Source.Length > 0 && !row.IsAdded));
        await AddAll(wijkboek);

        var tables = await Tables(wijkboek);
        tables.Select(table => table.Until).ShouldBe(
            [new(2027, 12, 31), new(2027, 12, 31), new(2027, 12, 31), new LocalDate(2027, 6, 30)]);
        tables.ShouldAllBe(table => table.Rows.Count(row => row.IsAdded && row.CheckedOn == LookedUp) == 1);
        tables[0].Rows[^1].InWords().ShouldBe("algemeen 21%; verlaagd 9%");
        tables[1].Rows[0].InWords().ShouldContain("daarboven 25,8%");
        tables[3].Rows[^1].InWords().Replace('\u00A0', ' ')
            .ShouldStartWith("vanaf 21 jaar € 15,30; met 20 jaar € 12,24;");
    }

    [Fact]
    public async Task Sixty_days_before_a_table_ends_it_is_asked_for_until_it_was_added()
    {
        var wijkboek = (await BusyYear.Write()).Application;
        (await Ending(wijkboek, End.PlusDays(-61))).ShouldBeEmpty();
        (await Ending(wijkboek, End.PlusDays(-60))).ShouldBe(
            ["btw-tarieven", "maxima voor vrijwilligers", "minimumlonen", "tarieven van de vennootschapsbelasting"]);
        (await Ending(wijkboek, End.PlusDays(1))).Count.ShouldBe(4);
        await AddAll(wijkboek);
        (await Ending(wijkboek, End.PlusDays(1))).ShouldBeEmpty();
    }
}
