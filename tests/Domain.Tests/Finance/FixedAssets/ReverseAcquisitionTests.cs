using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.FixedAssets;

public sealed class ReverseAcquisitionTests
{
    private static readonly ReverseAcquisition Undo = new(
        Bakfiets.Id, new EntryId("terug"), new LocalDate(2025, 4, 2), "Het bedrag was verkeerd getypt");

    private static Decision Decide(ReverseAcquisition act, (AssetRegister Register, LedgerYear Year) at) =>
        ReverseAcquisition.Decide(act, at.Register, Bakfiets.Books(at.Year));

    [Fact]
    public void The_register_and_the_ledger_are_as_before_it_was_bought()
    {
        var bought = Bakfiets.Bought();
        var decision = Decide(Undo, bought);
        decision.ShouldRecord<AssetAcquisitionReversed>().Cost.ShouldBe(Money.Euro(1_000));
        decision.ShouldRecord<EntryReversed>().By.ShouldBe(Undo.By);
        var back = bought.After(decision);
        back.Register.Find(Bakfiets.Id).ShouldBeNull();
        foreach (var account in new[] { "0200", "1100" })
            back.Year.Balance(account).ShouldBe(Bakfiets.Year().Balance(account));
        Decide(Undo, back).ShouldBeNothing();
        var again = Bakfiets.Act with { Asset = new AssetId("bakfiets-2"), Cost = Money.Euro(1_100) };
        AcquireAsset.Decide(again, back.Register, Bakfiets.Books(back.Year)).ShouldRecord<AssetAcquired>();
    }

    [Fact]
    public void What_stood_in_the_books_already_is_only_taken_out_of_the_register()
    {
        var taken = (AssetRegister.Initial, Bakfiets.Year()).After(AcquireAsset.Decide(
            Bakfiets.Act with { PaidFrom = null }, AssetRegister.Initial, Bakfiets.Books()));
        var decision = Decide(Undo, taken);
        decision.Events().ShouldHaveSingleItem().ShouldBeOfType<AssetAcquisitionReversed>().By.ShouldBeNull();
    }

    [Fact]
    public void What_was_depreciated_or_went_is_undone_in_its_own_order()
    {
        var depreciated = Bakfiets.Bought().Depreciated(6);
        Decide(Undo with { On = new LocalDate(2025, 7, 12) }, depreciated)
            .ShouldBeRefused("asset.reverse_depreciation_first");
        var gone = depreciated.After(DisposeOfAsset.Decide(
            new DisposeOfAsset(
                Bakfiets.Id, new LocalDate(2025, 7, 10), new EntryId("weg"), "4500", "Gestolen"),
            depreciated.Register, Bakfiets.Books(depreciated.Year)));
        Decide(Undo with { On = new LocalDate(2025, 7, 12) }, gone).ShouldBeRefused("asset.disposed_already");
    }

    [Fact]
    public void It_needs_an_asset_a_reason_and_the_year_of_the_purchase()
    {
        Decide(Undo with { Asset = new AssetId("kar") }, Bakfiets.Bought()).ShouldBeRefused("asset.unknown");
        Decide(Undo with { Reason = " " }, Bakfiets.Bought()).ShouldBeRefused("asset.reason_missing");
        Decide(Undo, (Bakfiets.Bought().Register, Bakfiets.Year(2026))).ShouldBeRefused("ledger.entry_unknown");
    }
}
