using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.FixedAssets;

public sealed class DisposeOfAssetTests
{
    private static DisposeOfAsset Sold => new(
        Bakfiets.Id, new LocalDate(2025, 7, 10), new EntryId("verkocht"), "4500", "Verkocht aan de buurman",
        Money.Euro(400), "1100", Bakfiets.Sales.IncomeStream);

    private static Decision Decide(DisposeOfAsset act, (AssetRegister Register, LedgerYear Year) at) =>
        DisposeOfAsset.Decide(act, at.Register, Bakfiets.Books(at.Year));

    [Theory]
    [InlineData(400)]
    [InlineData(600)]
    [InlineData(0)]
    public void What_goes_leaves_the_balance_sheet_with_a_profit_or_loss(int proceeds)
    {
        var before = Bakfiets.Bought().Depreciated(6);
        var book = before.Register.Find(Bakfiets.Id)!.BookValue;
        var spent = before.Year.Balance("4500");
        var decision = Decide(
            Sold with
            {
                Proceeds = proceeds == 0 ? null : Money.Euro(proceeds), ReceivedOn = proceeds == 0 ? null : "1100",
            },
            before);
        decision.ShouldRecord<AssetDisposedOf>().Result.ShouldBe(Money.Euro(proceeds) - book);
        var after = before.After(decision);
        after.Register.Find(Bakfiets.Id)!.BookValue.ShouldBe(Money.Zero);
        (after.Year.Balance("0200"), after.Year.Balance("0210")).ShouldBe((Money.Zero, Money.Zero));
        var result = Money.Euro(proceeds) - book;
        after.Year.Balance("4500").ShouldBe(spent + (result.IsNegative ? -result : Money.Zero));
        after.Year.Balance("8090").ShouldBe(result.IsPositive ? -result : Money.Zero);
        after.Register.MissingAt(new YearMonth(2025, 12)).ShouldBe(Money.Zero);
    }

    [Fact]
    public void It_is_depreciated_up_to_the_month_in_which_it_goes_and_no_further()
    {
        Decide(Sold, Bakfiets.Bought().Depreciated(5)).ShouldBeRefused("asset.depreciate_first")
            .Facts.ShouldContain(("until", new YearMonth(2025, 6)));
        Decide(Sold, Bakfiets.Bought().Depreciated(7)).ShouldRecord<AssetDisposedOf>();
        Decide(Sold, Bakfiets.Bought().Depreciated(8)).ShouldBeRefused("asset.depreciated_too_far");
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        var at = Bakfiets.Bought().Depreciated(6);
        Decide(Sold with { Asset = new AssetId("kar") }, at).ShouldBeRefused("asset.unknown");
        Decide(Sold with { On = new LocalDate(2025, 3, 1) }, at).ShouldBeRefused("asset.before_acquisition");
        Decide(Sold with { ReceivedOn = null }, at).ShouldBeRefused("asset.proceeds_wrong");
        Decide(Sold with { Proceeds = null }, at).ShouldBeRefused("asset.proceeds_wrong");
        Decide(Sold with { ResultAccount = "8040" }, at).ShouldBeRefused("asset.not_an_expense_account");
        Decide(Sold with { Reason = " " }, at).ShouldBeRefused("asset.reason_missing");
    }

    [Fact]
    public void A_profit_is_income_of_a_stream_on_the_account_for_it_and_a_loss_needs_none()
    {
        var at = Bakfiets.Bought().Depreciated(6);
        var profit = Sold with { Proceeds = Money.Euro(600) };
        Decide(profit, at).ShouldRecord<EntryPosted>().Lines[^1].IncomeStream.ShouldBe(Bakfiets.Sales.IncomeStream);
        Decide(profit with { IncomeStream = null }, at).ShouldBeRefused("asset.profit_needs_stream")
            .Facts.ShouldContain(("account", "8090"));
        Decide(profit with { IncomeStream = Example.DonationStream.IncomeStream }, at)
            .ShouldBeRefused("ledger.income_stream_of_other_account");
        Decide(Sold with { Proceeds = Money.Euro(100), IncomeStream = null }, at).ShouldRecord<EntryPosted>();
        var before = Bakfiets.Books(at.Year) with { Chart = Example.Chart(Bakfiets.AccountsOfBefore) };
        DisposeOfAsset.Decide(profit, at.Register, before).ShouldBeRefused("account.none_for_role");
    }

    [Fact]
    public void It_goes_once()
    {
        var gone = Bakfiets.Bought().Depreciated(6);
        gone = gone.After(Decide(Sold, gone));
        Decide(Sold, gone).ShouldBeNothing();
        Decide(Sold with { Entry = new EntryId("weer") }, gone).ShouldBeRefused("asset.already_disposed_of");
    }
}
