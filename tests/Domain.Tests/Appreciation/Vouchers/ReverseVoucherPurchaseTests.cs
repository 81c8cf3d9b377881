using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Vouchers.Batch;

namespace Wijkboek.Domain.Tests.Appreciation.Vouchers;

public sealed class ReverseVoucherPurchaseTests
{
    private static readonly ReverseVoucherPurchase Reverse = new(Buy.Batch, On(2, 5), "Verkeerde bonnen");

    private static Decision Decide(ReverseVoucherPurchase act, VoucherBatch batch) =>
        ReverseVoucherPurchase.Decide(act, batch, Books2025);

    [Fact]
    public void The_money_comes_back_and_the_stock_is_gone()
    {
        var entry = Decide(Reverse, Bought).ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1100", Money.Euro(60)), ("1210", -Money.Euro(60))]);
        entry.Reverses.ShouldBe(new EntryId("bon-1-bought"));
        Reversed.Left.ShouldBe(0);
    }

    [Fact]
    public void The_same_reversal_again_changes_nothing() => Decide(Reverse, Reversed).ShouldBeNothing();

    [Fact]
    public void A_purchase_is_reversed_once() =>
        Decide(Reverse with { ReversedOn = On(2, 6) }, Reversed).ShouldBeRefused("voucher.purchase_reversed");

    [Fact]
    public void A_batch_of_which_a_voucher_was_given_stays() =>
        Decide(Reverse with { ReversedOn = On(4, 1) }, Given).ShouldBeRefused("voucher.already_in_use");

    [Fact]
    public void A_reversal_has_a_batch_a_reason_and_a_day_after_the_purchase()
    {
        Decide(Reverse, VoucherBatch.Initial).ShouldBeRefused("voucher.batch_unknown");
        Decide(Reverse with { Reason = " " }, Bought).ShouldBeRefused("voucher.reason_missing");
        Decide(Reverse with { ReversedOn = On(2, 2) }, Bought).ShouldBeRefused("voucher.date_too_early");
    }
}
