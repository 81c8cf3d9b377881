using Wijkboek.Application.Finance.Liquidity;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Finance.Gifts.GiftDesk;

namespace Wijkboek.Application.Tests.Finance.Liquidity;

public sealed class PledgedIncomeTests
{
    private static readonly RecordPledge InAugust = Monthly with
    {
        Interval = PledgeInterval.Year, Amount = Money.Euro(600), From = new LocalDate(2025, 8, 20),
    };

    [Fact]
    public async Task A_gift_comes_in_the_month_for_which_it_was_promised()
    {
        var months = await Ask(await Started(InAugust));
        months.Select(month => month.IncomeCents).ShouldBe([0, 60_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    }

    [Fact]
    public async Task It_is_part_of_what_is_expected_of_its_stream()
    {
        var months = await Ask(await Started(
            InAugust, new ChangeExpectation(Donations, NewYear, Money.Euro(1_800))));
        (months[0].IncomeCents, months[1].IncomeCents, months.Sum(month => month.IncomeCents))
            .ShouldBe((10_000, 70_000, 180_000));
    }

    [Fact]
    public async Task More_than_was_expected_takes_nothing_away()
    {
        var months = await Ask(await Started(InAugust, new ChangeExpectation(Donations, NewYear, Money.Euro(100))));
        months.Sum(month => month.IncomeCents).ShouldBe(60_000);
    }

    private static async Task<IReadOnlyList<LiquidityAnswer.Month>> Ask(InMemoryWijkboek wijkboek) =>
        ((LiquidityAnswer)(await LiquidityAnswer.Give(await wijkboek.Ask(NewYear, new LocalDate(2025, 6, 30)))).Data)
        .Months;
}
