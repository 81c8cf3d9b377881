using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.FixedAssets;

public sealed class AcquireAssetTests
{
    private static Decision Decide(AcquireAsset act, AssetRegister? register = null) =>
        AcquireAsset.Decide(act, register ?? AssetRegister.Initial, Bakfiets.Books());

    [Fact]
    public void What_is_bought_stands_in_the_register_and_on_the_balance_sheet()
    {
        var decision = Decide(Bakfiets.Act);
        var posted = decision.ShouldRecord<EntryPosted>();
        posted.Lines.ShouldBe(
            [EntryLine.ToDebit("0200", Money.Euro(1_000)), EntryLine.ToCredit("1100", Money.Euro(1_000))]);
        decision.ShouldRecord<AssetAcquired>().Entry.ShouldBe(posted.Entry);
        Bakfiets.Bought().Register.Find(Bakfiets.Id)!.BookValue.ShouldBe(Money.Euro(1_000));
    }

    [Fact]
    public void What_stands_in_the_books_already_is_only_put_in_the_register()
    {
        var decision = Decide(Bakfiets.Act with { PaidFrom = null, Before = Money.Euro(400) });
        decision.Events().ShouldHaveSingleItem();
        Fold.Of<AssetRegister>(decision.ShouldRecord<AssetAcquired>()).Find(Bakfiets.Id)!.BookValue
            .ShouldBe(Money.Euro(600));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_under_its_name_is_refused()
    {
        var (register, _) = Bakfiets.Bought();
        Decide(Bakfiets.Act, register).ShouldBeNothing();
        Decide(Bakfiets.Act with { Months = 8 }, register).ShouldBeRefused("asset.taken");
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Decide(Bakfiets.Act with { Name = " " }).ShouldBeRefused("asset.name_missing");
        Decide(Bakfiets.Act with { Cost = Money.Zero }).ShouldBeRefused("asset.cost_wrong");
        Decide(Bakfiets.Act with { Months = 0 }).ShouldBeRefused("asset.months_wrong");
        Decide(Bakfiets.Act with { Residual = Money.Euro(1_001) }).ShouldBeRefused("asset.values_wrong");
        Decide(Bakfiets.Act with { Before = Money.Euro(1) }).ShouldBeRefused("asset.before_only_when_booked");
    }

    [Fact]
    public void Its_accounts_are_of_the_kind_that_they_must_be()
    {
        Decide(Bakfiets.Act with { Account = "9999" }).ShouldBeRefused("account.unknown");
        Decide(Bakfiets.Act with { Account = "0510" }).ShouldBeRefused("asset.not_an_asset_account");
        Decide(Bakfiets.Act with { DepreciationAccount = "0200" }).ShouldBeRefused("asset.same_account");
        Decide(Bakfiets.Act with { ExpenseAccount = "8040" }).ShouldBeRefused("asset.not_an_expense_account");
        Decide(Bakfiets.Act with { ExpenseAccount = "9999" }).ShouldBeRefused("account.unknown");
    }

    [Fact]
    public void The_ledger_has_its_say_as_well() =>
        Decide(Bakfiets.Act with { AcquiredOn = new LocalDate(2026, 1, 1) })
            .ShouldBeRefused("ledger.date_outside_year");
}
