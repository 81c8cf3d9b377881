using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.FixedAssets;

public sealed class ReverseDepreciationTests
{
    [Fact]
    public void The_last_run_can_be_undone_and_done_again()
    {
        var after = Bakfiets.Bought().Depreciated(4).Depreciated(6);
        var undo = new ReverseDepreciation(
            new EntryId("afschrijving-6"), new EntryId("terug"), new LocalDate(2025, 7, 1), "De levensduur klopt niet");
        Undo(undo with { Entry = new EntryId("afschrijving-4") }, after).ShouldBeRefused("asset.not_the_last_run");
        Undo(undo with { Reason = "" }, after).ShouldBeRefused("asset.reason_missing");
        Undo(undo with { On = new LocalDate(2025, 6, 1) }, after).ShouldBeRefused("ledger.reversal_before_entry");
        var undone = after.After(Undo(undo, after));
        undone.Register.Until.ShouldBe(new YearMonth(2025, 4));
        (undone.Year.Balance("0200") + undone.Year.Balance("0210"))
            .ShouldBe(undone.Register.Find(Bakfiets.Id)!.BookValue);
        Undo(undo, undone).ShouldBeNothing();
        DepreciateAssets.Decide(
                Bakfiets.Run(6) with { Entry = new EntryId("nog-eens") }, undone.Register,
                Bakfiets.Books(undone.Year), LedgerYear.Initial)
            .ShouldRecord<AssetsDepreciated>();
    }

    private static Decision Undo(ReverseDepreciation act, (AssetRegister Register, LedgerYear Year) at) =>
        ReverseDepreciation.Decide(act, at.Register, Bakfiets.Books(at.Year));
}
