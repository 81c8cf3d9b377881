using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.InKind;

namespace Wijkboek.Application.Tests.Finance.Earnings;

public sealed class SupportInKindTests
{
    private static ReceiveSupportInKind Hall(string id, int euros, int month = 6) => new(
        new SupportInKindId(id), EarningsCategory.HousingCorporations, "de woningcorporatie", "zaalruimte",
        Money.Euro(euros), new LocalDate(2025, month, 1), Structural: true);

    private static async Task<EarningsAnswer> Answer(SmallYear year) => (EarningsAnswer)(
        await EarningsAnswer.Give(await year.Application.Ask(SmallYear.From, SmallYear.To))).Data;

    [Fact]
    public async Task It_stands_apart_and_changes_no_total_share_or_concentration()
    {
        var year = await SmallYear.WithLedger();
        var without = await Answer(year);
        await year.Do(Hall("zaal-1", 2_400));
        await year.Do(Hall("zaal-2", 2_400, 12));
        var with = await Answer(year);
        var given = with.Streams.Single(stream => stream.InKind);
        (given.Funder, given.AmountCents, given.Share).ShouldBe(("de woningcorporatie", 480_000, 0m));
        (with with { Streams = without.Streams, Warnings = without.Warnings }).ShouldBe(without);
        with.Streams.Where(stream => !stream.InKind).ShouldBe(without.Streams);
        with.Streams.Where(stream => !stream.InKind).Sum(stream => stream.AmountCents).ShouldBe(with.TotalCents);
    }

    [Fact]
    public async Task What_was_withdrawn_or_given_in_another_year_is_not_shown()
    {
        var year = await SmallYear.WithLedger();
        await year.Do(Hall("zaal-1", 2_400));
        await year.Do(Hall("zaal-2", 100) with { ReceivedOn = new LocalDate(2024, 12, 31) });
        await year.Do(new WithdrawSupportInKind(new SupportInKindId("zaal-1"), "dubbel geteld"));
        (await Answer(year)).Streams.ShouldAllBe(stream => !stream.InKind);
    }

    [Fact]
    public async Task The_table_has_the_period_before_beside_it()
    {
        var year = await SmallYear.WithLedger();
        var table = (await EarningsAnswer.Give(await year.Application.Ask(SmallYear.From, SmallYear.To))).Table;
        table.Columns[^1].ShouldBe("Vorige periode");
        table.Rows.Single(row => row[0] is "Totaal")[^1].ShouldBe(Money.Euro(146_120, 75));
        table.Rows.Where(row => row[0] is not "Totaal").Sum(row => row[^1] is Money before ? before : Money.Zero)
            .ShouldBe(Money.Euro(146_120, 75));
    }
}
