using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Vouchers.Batch;

namespace Wijkboek.Domain.Tests.Appreciation.Vouchers;

public sealed class BuyVouchersTests
{
    private static Decision Decide(BuyVouchers act, VoucherBatch? batch = null) =>
        BuyVouchers.Decide(act, batch ?? VoucherBatch.Initial, Books2025);

    [Fact]
    public void Vouchers_come_into_stock_and_are_no_cost_yet()
    {
        var decision = Decide(Buy);
        decision.ShouldRecord<VouchersBought>().Total.ShouldBe(Money.Euro(60));
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1210", Money.Euro(60)), ("1100", -Money.Euro(60))]);
        (entry.Entry.Value, entry.Journal).ShouldBe(("bon-1-bought", LedgerJournal.Bank));
        Bought.Left.ShouldBe(3);
    }

    [Fact]
    public void They_may_be_paid_in_cash_or_on_an_invoice()
    {
        var cash = Decide(Buy with { PaidFrom = PaidFrom.Cash }).ShouldRecord<EntryPosted>();
        (cash.Lines()[1].Account, cash.Journal).ShouldBe(("1000", LedgerJournal.Cash));
        var invoice = Decide(Buy with { PaidFrom = PaidFrom.Invoice }).ShouldRecord<EntryPosted>();
        (invoice.Lines()[1].Account, invoice.Journal).ShouldBe(("1600", LedgerJournal.Purchases));
    }

    [Fact]
    public void The_same_purchase_again_changes_nothing() => Decide(Buy, Bought).ShouldBeNothing();

    [Fact]
    public void A_number_names_one_batch()
    {
        Decide(Buy with { Count = 4 }, Bought).ShouldBeRefused("voucher.batch_id_taken");
        Decide(Buy, Reversed).ShouldBeRefused("voucher.purchase_reversed");
        Decide(Buy with { Batch = new VoucherBatchId(new string('b', 49)) }).ShouldBeRefused("voucher.id_too_long");
    }

    [Fact]
    public void A_purchase_says_where_how_many_and_what_they_are_worth()
    {
        Decide(Buy with { Supplier = " " }).ShouldBeRefused("voucher.supplier_missing");
        Decide(Buy with { Count = 0 }).ShouldBeRefused("voucher.count_wrong");
        Decide(Buy with { Count = 1_001 }).ShouldBeRefused("voucher.count_wrong");
        Decide(Buy with { ValueEach = Money.Zero }).ShouldBeRefused("voucher.value_not_positive");
    }

    [Fact]
    public void Vouchers_do_not_expire_before_they_are_bought() =>
        Decide(Buy with { ValidUntil = On(2, 2) }).ShouldBeRefused("voucher.valid_until_wrong");

    [Fact]
    public void When_the_ledger_refuses_the_purchase_is_refused() =>
        Decide(Buy with { BoughtOn = new LocalDate(2026, 1, 5), ValidUntil = null })
            .ShouldBeRefused("ledger.date_outside_year");
}
