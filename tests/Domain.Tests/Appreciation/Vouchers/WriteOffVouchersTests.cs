using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Vouchers.Batch;

namespace Wijkboek.Domain.Tests.Appreciation.Vouchers;

public sealed class WriteOffVouchersTests
{
    private static readonly WriteOffVouchers WriteOff = new(
        new VoucherWriteOffId("kwijt-1"), Buy.Batch, 2, On(11, 3), "Verlopen");

    private static readonly VoucherBatch Lost = Given.After(Decide(WriteOff, Given));

    private static Decision Decide(WriteOffVouchers act, VoucherBatch batch) =>
        WriteOffVouchers.Decide(act, batch, Books2025);

    [Fact]
    public void What_is_lost_becomes_a_cost()
    {
        var decision = Decide(WriteOff, Given);
        decision.ShouldRecord<VouchersWrittenOff>().Value.ShouldBe(Money.Euro(40));
        decision.ShouldRecord<EntryPosted>().Lines().ShouldBe([("4120", Money.Euro(40)), ("1210", -Money.Euro(40))]);
        Lost.Left.ShouldBe(0);
    }

    [Fact]
    public void The_same_loss_again_changes_nothing() => Decide(WriteOff, Lost).ShouldBeNothing();

    [Fact]
    public void A_number_names_one_loss()
    {
        Decide(WriteOff with { Count = 1 }, Lost).ShouldBeRefused("voucher.write_off_id_taken");
        Decide(WriteOff with { WriteOff = new VoucherWriteOffId(new string('w', 49)) }, Given)
            .ShouldBeRefused("voucher.id_too_long");
    }

    [Fact]
    public void No_more_is_lost_than_there_is()
    {
        Decide(WriteOff, VoucherBatch.Initial).ShouldBeRefused("voucher.batch_unknown");
        Decide(WriteOff, Reversed).ShouldBeRefused("voucher.purchase_reversed");
        Decide(WriteOff with { Count = 0 }, Given).ShouldBeRefused("voucher.count_wrong");
        Decide(WriteOff with { Count = 3 }, Given).ShouldBeRefused("voucher.not_enough_left");
    }

    [Fact]
    public void A_loss_has_a_reason_and_a_day_after_the_purchase()
    {
        Decide(WriteOff with { Reason = " " }, Given).ShouldBeRefused("voucher.reason_missing");
        Decide(WriteOff with { WrittenOffOn = On(2, 2) }, Given).ShouldBeRefused("voucher.date_too_early");
    }
}
