using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.FixedAssets;

public sealed class ReverseDisposalTests
{
    private static readonly ReverseDisposal Undo = new(
        new EntryId("verkocht"), new EntryId("terug"), new LocalDate(2025, 7, 12), "De koop ging niet door");

    private static readonly DisposeOfAsset Sold = new(
        Bakfiets.Id, new LocalDate(2025, 7, 10), new EntryId("verkocht"), "4500", "Verkocht aan de buurman",
        Money.Euro(400), "1100");

    private static Decision Decide(ReverseDisposal act, (AssetRegister Register, LedgerYear Year) at) =>
        ReverseDisposal.Decide(act, at.Register, Bakfiets.Books(at.Year));

    [Fact]
    public void The_register_and_the_ledger_are_as_before_it_went()
    {
        var before = Bakfiets.Bought().Depreciated(6);
        var gone = before.After(DisposeOfAsset.Decide(Sold, before.Register, Bakfiets.Books(before.Year)));
        var decision = Decide(Undo, gone);
        decision.ShouldRecord<EntryReversed>().By.ShouldBe(Undo.By);
        var back = gone.After(decision);
        back.Register.Find(Bakfiets.Id).ShouldBe(before.Register.Find(Bakfiets.Id));
        foreach (var account in new[] { "0200", "0210", "1100", "4500" })
            back.Year.Balance(account).ShouldBe(before.Year.Balance(account));
        Decide(Undo, back).ShouldBeNothing();
        DisposeOfAsset.Decide(
                Sold with { Entry = new EntryId("nog-eens") }, back.Register, Bakfiets.Books(back.Year))
            .ShouldRecord<AssetDisposedOf>();
    }

    [Fact]
    public void Only_a_disposal_that_stands_is_undone_with_a_reason_and_not_before_it()
    {
        var before = Bakfiets.Bought().Depreciated(6);
        var gone = before.After(DisposeOfAsset.Decide(Sold, before.Register, Bakfiets.Books(before.Year)));
        Decide(Undo, before).ShouldBeRefused("asset.not_a_disposal");
        Decide(Undo with { Reason = " " }, gone).ShouldBeRefused("asset.reason_missing");
        Decide(Undo with { On = new LocalDate(2025, 7, 9) }, gone).ShouldBeRefused("ledger.reversal_before_entry");
        Decide(Undo, (gone.Register, before.Year)).ShouldBeRefused("ledger.entry_unknown");
    }
}
