using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Tests.Finance.FixedAssets;

/// <summary>A cargo bike of € 1.200 that is sold for more in the month in which it was bought.</summary>
public sealed class DisposalProfitTests
{
    [Fact]
    public async Task A_profit_is_other_income_until_the_sale_is_undone()
    {
        var year = await SmallYear.WithLedger(closed: false);
        await year.Do(new OpenIncomeStream(
            new("verkoop"), "Verkoop van bezittingen", EarningsCategory.Other, "kopers", false, "8090",
            new LocalDate(2025, 1, 1)));
        await year.Do(new AcquireAsset(
            new("bakfiets"), "Bakfiets", new LocalDate(2025, 3, 3), Money.Euro(1_200), "0200", "0210", "4500", 60,
            Money.Zero, "1100"));
        var before = await Totals(year);
        await year.Do(new DisposeOfAsset(
            new("bakfiets"), new LocalDate(2025, 3, 20), new("verkocht"), "4500", "Verkocht aan een buurman",
            Money.Euro(1_500), "1100", new("verkoop")));
        (await Totals(year)).ShouldBe((before.Income + 30_000, before.Expense));
        await year.Do(new ReverseDisposal(
            new("verkocht"), new("terug"), new LocalDate(2025, 3, 21), "De koop ging niet door"));
        (await Totals(year)).ShouldBe(before);
    }

    private static async Task<(long Income, long Expense)> Totals(SmallYear year)
    {
        var answer = (StatementAnswer)(await StatementAnswer.Give(
            await year.Application.Ask(SmallYear.From, SmallYear.To))).Data;
        return (answer.TotalIncomeCents, answer.TotalExpenseCents);
    }
}
