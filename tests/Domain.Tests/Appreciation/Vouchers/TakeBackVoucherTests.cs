using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Vouchers.Batch;

namespace Wijkboek.Domain.Tests.Appreciation.Vouchers;

public sealed class TakeBackVoucherTests
{
    private static Decision Decide(TakeBackVoucher act, VoucherBatch batch) =>
        TakeBackVoucher.Decide(act, batch, Books2025);

    [Fact]
    public void A_voucher_that_comes_back_is_in_stock_again()
    {
        var decision = Decide(TakeBack, Given);
        decision.Events().Count.ShouldBe(2);
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1210", Money.Euro(20)), ("4120", -Money.Euro(20))]);
        entry.Reverses.ShouldBe(new EntryId("b-1-given"));
        TakenBack.Left.ShouldBe(3);
    }

    [Fact]
    public void It_no_longer_counts_for_the_member_who_had_it()
    {
        var gift = GiveVoucherTo();
        var batch = Bought.After(gift);
        var year = VolunteerYear.Initial.After(gift);
        var back = Decide(TakeBack, batch);
        (year.CountedInYear, year.After(back).CountedInYear).ShouldBe((Money.Euro(20), Money.Zero));
    }

    [Fact]
    public void The_same_return_again_changes_nothing() => Decide(TakeBack, TakenBack).ShouldBeNothing();

    [Fact]
    public void A_voucher_comes_back_once() =>
        Decide(TakeBack with { TakenBackOn = On(3, 13) }, TakenBack).ShouldBeRefused("voucher.already_taken_back");

    [Fact]
    public void Only_what_was_given_comes_back_later_and_with_a_reason()
    {
        Decide(TakeBack, VoucherBatch.Initial).ShouldBeRefused("voucher.batch_unknown");
        Decide(TakeBack, Bought).ShouldBeRefused("voucher.gift_unknown");
        Decide(TakeBack with { Reason = "" }, Given).ShouldBeRefused("voucher.reason_missing");
        Decide(TakeBack with { TakenBackOn = On(3, 9) }, Given).ShouldBeRefused("voucher.date_too_early");
    }

    private static Decision GiveVoucherTo() => Batch.Decide(Give with { Recipient = Fatima }, Bought, Recipient());
}
