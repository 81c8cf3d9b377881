using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class ApprovePaymentBatchTests
{
    private static readonly ApprovePaymentBatch Act = new(Id, Day);
    private static readonly ApprovePaymentBatch ByMandate = Act with { Mandate = new MandateId("m-1") };

    [Fact]
    public void Without_a_mandate_two_people_agree()
    {
        var once = By(DrawnUp, Chair);
        once.IsApproved.ShouldBeFalse();
        By(once, Secretary).IsApproved.ShouldBeTrue();
        By(once, Treasurer).IsApproved.ShouldBeTrue();
    }

    [Fact]
    public void With_a_mandate_for_the_whole_amount_one_is_enough()
    {
        By(DrawnUp, Chair, Mandate(100)).IsApproved.ShouldBeTrue();
        By(DrawnUp, Chair, Mandate(99)).IsApproved.ShouldBeFalse();
        By(DrawnUp, Chair, Mandate(500, secondAbove: 99)).IsApproved.ShouldBeFalse();
        By(By(DrawnUp, Chair, Mandate(99)), Secretary).IsApproved.ShouldBeTrue();
    }

    [Fact]
    public void Who_drew_it_up_is_never_the_only_one()
    {
        var own = By(DrawnUp, Treasurer);
        own.IsApproved.ShouldBeFalse();
        By(own, Secretary).IsApproved.ShouldBeTrue();
    }

    [Fact]
    public void Who_is_paid_never_agrees_alone_nor_only_with_who_drew_it_up()
    {
        var paid = By(DrawnUp, new Actor(Fatima.Value));
        paid.IsApproved.ShouldBeFalse();
        By(paid, Treasurer).IsApproved.ShouldBeFalse();
        By(paid, Chair).IsApproved.ShouldBeTrue();
    }

    [Fact]
    public void The_same_again_changes_nothing_and_nobody_counts_twice()
    {
        var once = By(DrawnUp, Chair);
        ApprovePaymentBatch.Decide(Act, once, null, Chair).ShouldBeNothing();
        ApprovePaymentBatch.Decide(Act with { ApprovedOn = Day.PlusDays(1) }, once, null, Chair)
            .ShouldBeRefused("payment.already_approved_by");
    }

    [Fact]
    public void A_mandate_is_the_approvers_own_holds_on_the_day_and_covers_each_line()
    {
        ApprovePaymentBatch.Decide(ByMandate, DrawnUp, Wijkboek.Domain.Governance.Mandates.Mandate.Initial, Chair)
            .ShouldBeRefused("mandate.unknown");
        ApprovePaymentBatch.Decide(ByMandate, DrawnUp, Mandate(500), Secretary)
            .ShouldBeRefused("payment.mandate_not_yours");
        var over = Mandate(500).Evolve(new MandateWithdrawn(
            new MandateId("m-1"), new MemberId(Chair.Id), Day.PlusDays(-1), null));
        ApprovePaymentBatch.Decide(ByMandate, DrawnUp, over, Chair).ShouldBeRefused("payment.mandate_not_held");
        ApprovePaymentBatch.Decide(ByMandate, DrawnUp, Mandate(500, account: "4200"), Chair)
            .ShouldBeRefused("payment.mandate_too_narrow");
    }

    [Fact]
    public void Only_a_batch_that_waits_is_approved()
    {
        ApprovePaymentBatch.Decide(Act, PaymentBatch.Initial, null, Chair).ShouldBeRefused("payment.batch_unknown");
        ApprovePaymentBatch.Decide(Act with { ApprovedOn = Day.PlusDays(-1) }, DrawnUp, null, Chair)
            .ShouldBeRefused("payment.before_step");
        ApprovePaymentBatch.Decide(Act, Sent, null, new Actor("nog-iemand")).ShouldBeRefused("payment.already_sent");
        var withdrawn = DrawnUp.After(WithdrawPaymentBatch.Decide(
            new(Id, Day, "dubbel"), DrawnUp, Books2025.Year, Books2025));
        ApprovePaymentBatch.Decide(Act, withdrawn, null, Chair).ShouldBeRefused("payment.already_withdrawn");
    }

    private static PaymentBatch By(PaymentBatch batch, Actor who, Mandate? mandate = null) => batch.After(
        ApprovePaymentBatch.Decide(mandate is null ? Act : ByMandate, batch, mandate, who));
}
