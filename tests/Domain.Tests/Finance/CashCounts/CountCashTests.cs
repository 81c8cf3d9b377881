using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CashCounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.CashCounts.CashBox;

namespace Wijkboek.Domain.Tests.Finance.CashCounts;

public sealed class CountCashTests
{
    [Fact]
    public void What_two_people_counted_stands_beside_what_the_ledger_says()
    {
        var counted = Count(Act).ShouldRecord<CashCounted>();
        (counted.Account, counted.Counted, counted.Expected, counted.CountedBy)
            .ShouldBe(("1000", Money.Euro(26, 50), Money.Euro(30), "lid-1"));
        Count(Act with { Pieces = null, Sum = Money.Zero }).ShouldRecord<CashCounted>().Counted.ShouldBe(Money.Zero);
        Count(Act, CashCount.Initial.After(Count(Act))).ShouldBeNothing();
        Count(Act with { Sum = Money.Euro(1), Pieces = null }, CashCount.Initial.After(Count(Act)))
            .ShouldBeRefused("cash.count_taken");
    }

    [Fact]
    public void Nobody_counts_alone_or_what_is_no_cash_or_no_money()
    {
        Count(Act with { Second = new("lid-1") }).ShouldBeRefused("cash.counted_alone");
        CountCash.Decide(Act, CashCount.Initial, BooksOf(June), June.Chart, false, Treasurer)
            .ShouldBeRefused("cash.second_unknown");
        Count(Act with { Account = "1100" }).ShouldBeRefused("cash.not_cash");
        Count(Act with { Account = "9999" }).ShouldBeRefused("account.unknown");
        Count(Act with { Pieces = [] }).ShouldBeRefused("cash.nothing_counted");
        Count(Act with { Pieces = [new(Money.Euro(3), 1)] }).ShouldBeRefused("cash.piece_unknown");
        Count(Act with { Pieces = [new(Money.Euro(5), -1)] }).ShouldBeRefused("cash.below_zero");
        Count(Act with { Sum = Money.Euro(27) }).ShouldBeRefused("cash.sum_differs")
            .Facts.ShouldContain(("difference", (object?)new Money(50)));
        CountCash.Decide(
            Act, CashCount.Initial, new(LedgerYear.Initial, LedgerYear.Initial), June.Chart, true, Treasurer)
            .ShouldBeRefused("ledger.year_not_open");
    }
}
