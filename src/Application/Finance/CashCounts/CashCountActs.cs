using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.CashCounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Finance.CashCounts;

/// <summary>Counting the cash: what each of these acts looks at before it decides.</summary>
internal static class CashCountActs
{
    public static ActCatalogue AddCashCounts(this ActCatalogue acts) => acts
        .Add<CountCash>(Module.Finance, async (act, from) => CountCash.Decide(
            act,
            await from.Load(CashCount.Stream(act.Count)),
            await from.CashBooks(act.CountedOn),
            await from.Load(ChartOfAccounts.Stream),
            (await from.Load(Member.Stream(act.Second))).IsKnown,
            from.Actor))
        .Add<BookCashDifference>(Module.Finance, async (act, from) =>
        {
            var count = await from.Load(CashCount.Stream(act.Count));
            var day = count.Counted?.CountedOn ?? from.Today;
            return BookCashDifference.Decide(
                act, count, await from.CashBooks(day), await from.Books(act.On ?? day));
        });

    private static async Task<CashBooks> CashBooks(this ActContext from, LocalDate day)
    {
        var year = (await from.Cooperative()).FiscalYearOf(day);
        return new CashBooks(await from.Load(LedgerYear.Stream(year)), await from.Load(LedgerYear.Stream(year - 1)));
    }
}
