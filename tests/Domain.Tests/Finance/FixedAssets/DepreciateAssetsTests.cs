using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.FixedAssets;

public sealed class DepreciateAssetsTests
{
    [Fact]
    public void Each_month_bears_as_much_and_after_the_last_nothing_is_left_over()
    {
        var standing = Bakfiets.Bought();
        var amounts = new List<long>();
        for (var month = 3; month <= 9; month++)
        {
            var decision = DepreciateAssets.Decide(
                Bakfiets.Run(month), standing.Register, Bakfiets.Books(standing.Year), LedgerYear.Initial);
            amounts.Add(decision.ShouldRecord<AssetsDepreciated>().Total.Cents);
            decision.ShouldRecord<EntryPosted>().Date.ShouldBe(new YearMonth(2025, month).LastDay());
            standing = standing.After(decision);
        }

        // € 900 over seven months.
        amounts.ShouldBe([12857, 12857, 12857, 12858, 12857, 12857, 12857]);
        standing.Register.Find(Bakfiets.Id)!.BookValue.ShouldBe(Money.Euro(100));
        (standing.Year.Balance("0200") + standing.Year.Balance("0210")).ShouldBe(Money.Euro(100));
        standing.Year.Balance("4500").ShouldBe(Money.Euro(900));
        DepreciateAssets.Decide(Bakfiets.Run(10), standing.Register, Bakfiets.Books(standing.Year), LedgerYear.Initial)
            .ShouldBeRefused("asset.nothing_to_depreciate");
    }

    [Fact]
    public void A_run_catches_up_with_the_months_before_it_and_happens_once()
    {
        var before = Bakfiets.Bought();
        var after = before.Depreciated(6);
        after.Register.Runs.ShouldHaveSingleItem().Total.Cents.ShouldBe(12857 + 12857 + 12857 + 12858);
        Decide(Bakfiets.Run(6), after).ShouldBeNothing();
        Decide(Bakfiets.Run(5), after).ShouldBeRefused("asset.depreciated_until");
        Decide(Bakfiets.Run(6) with { Entry = new EntryId("anders") }, after)
            .ShouldBeRefused("asset.depreciated_until");
        Decide(Bakfiets.Run(2), before).ShouldBeRefused("asset.nothing_to_depreciate");
    }

    [Fact]
    public void What_belongs_to_a_year_that_is_open_is_booked_in_it()
    {
        var before = Bakfiets.Bought();
        var january = new DepreciateAssets(new YearMonth(2026, 1), new EntryId("januari"));
        var next = Bakfiets.Books(Bakfiets.Year(2026));
        DepreciateAssets.Decide(january, before.Register, next, before.Year)
            .ShouldBeRefused("asset.previous_year_first");
        var closed = before.Year.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, []));
        DepreciateAssets.Decide(january, before.Register, next, closed).ShouldRecord<AssetsDepreciated>();
    }

    private static Decision Decide(DepreciateAssets act, (AssetRegister Register, LedgerYear Year) at) =>
        DepreciateAssets.Decide(act, at.Register, Bakfiets.Books(at.Year), LedgerYear.Initial);
}
