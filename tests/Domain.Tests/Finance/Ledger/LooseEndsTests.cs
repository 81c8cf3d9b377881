using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Finance.FixedAssets;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class LooseEndsTests
{
    private static readonly LedgerYearOpened Year = Example.Opened();

    [Fact]
    public void A_line_of_the_bank_that_waits_keeps_its_year_open_and_no_other()
    {
        var recorded = (BankTransactionRecorded)Samples.Of(typeof(BankTransactionRecorded)) with
        {
            BookedOn = new LocalDate(2025, 12, 30), MaybeSameAs = null,
        };
        var waiting = new LooseEnds([Fold.Of<BankYear>(recorded)], AssetRegister.Initial);
        var refused = waiting.Refuses(Year).ShouldNotBeNull();
        refused.Code.ShouldBe("ledger.bank_lines_wait");
        refused.Facts.ShouldContain(("date", new LocalDate(2025, 12, 30)));
        waiting.Refuses(Example.Opened(2024)).ShouldBeNull();
    }

    [Fact]
    public void Depreciation_of_the_year_is_booked_in_the_year()
    {
        var bought = Bakfiets.Bought();
        new LooseEnds([], bought.Register).Refuses(Year).ShouldNotBeNull().Code
            .ShouldBe("ledger.depreciation_missing");
        new LooseEnds([], bought.Depreciated(9).Register).Refuses(Year).ShouldBeNull();
        LooseEnds.None.Refuses(Year).ShouldBeNull();
    }
}
