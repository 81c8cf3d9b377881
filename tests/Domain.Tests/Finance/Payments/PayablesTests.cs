using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class PayablesTests
{
    private static readonly EntryId Bill = new("factuur-1");
    private static readonly Books WithBill = Post(Books2025, "factuur-1", "4200", "1600");

    [Fact]
    public void A_bill_is_paid_whole_and_from_one_batch_only()
    {
        Payables.Initial.Refuses(Bill, WithBill.Year, WithBill.Chart).ShouldBeNull();
        Payables.OwedBy(WithBill.Year.Entries[Bill], "1600").ShouldBe(Money.Euro(75));
        var ordered = Payables.Initial.After(BillOrder.Decide(
            new PaymentRequest(Bill: Bill, Year: 2025), Id, Money.Euro(75), Day));
        ordered.Refuses(Bill, WithBill.Year, WithBill.Chart)!.Code.ShouldBe("payment.bill_in_batch");
        ordered.Evolve(new BillPaymentReleased(2025, Bill, Id, Money.Euro(75), Day))
            .Refuses(Bill, WithBill.Year, WithBill.Chart).ShouldBeNull();
    }

    [Fact]
    public void What_was_paid_in_part_leaves_the_rest_to_pay()
    {
        var part = Payables.Initial.After(BillOrder.Decide(
            new PaymentRequest(Bill: Bill, Year: 2025), Id, Money.Euro(25), Day));
        var paid = part.Evolve(new BillPaid(2025, Bill, new("bank-1"), Money.Euro(20), Day));
        paid.OpenOf(WithBill.Year.Entries[Bill], "1600").ShouldBe(Money.Euro(30));
        paid.Refuses(Bill, WithBill.Year, WithBill.Chart, Money.Euro(30)).ShouldBeNull();
        var refused = paid.Refuses(Bill, WithBill.Year, WithBill.Chart, Money.Euro(31))!;
        refused.Code.ShouldBe("payment.more_than_open");
        refused.Facts.ShouldContain(("difference", (object?)Money.Euro(1)));
        paid.Evolve(new BillPaymentUndone(2025, Bill, new("bank-1"), Money.Euro(20), Day))
            .OpenOf(WithBill.Year.Entries[Bill], "1600").ShouldBe(Money.Euro(50));
    }

    [Fact]
    public void What_is_not_owed_is_not_paid()
    {
        Payables.Initial.Refuses(new("onbekend"), WithBill.Year, WithBill.Chart)!.Code.ShouldBe("ledger.entry_unknown");
        var rent = Post(Books2025, "huur", "4200", "1100");
        Payables.Initial.Refuses(new("huur"), rent.Year, rent.Chart)!.Code.ShouldBe("payment.nothing_owed");
        var paid = Post(WithBill, "betaald", "1600", "1100");
        Payables.Initial.Refuses(Bill, paid.Year, paid.Chart)!.Code.ShouldBe("payment.nothing_owed");
        Payables.Initial.Refuses(Bill, WithBill.Year, ChartOfAccounts.Initial)!.Code.ShouldBe("account.none_for_role");
    }

    private static Books Post(Books books, string entry, string debit, string credit) => books with
    {
        Year = books.Year.After(books.Post(new EntryDraft(
            new EntryId(entry), LedgerJournal.Purchases, Day,
            [EntryLine.ToDebit(debit, Money.Euro(75)), EntryLine.ToCredit(credit, Money.Euro(75))]))),
    };
}
