using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class SendPaymentBatchTests
{
    private static readonly SendPaymentBatch Act = new(Id, Day);

    [Fact]
    public void The_file_is_a_fact_and_the_money_is_under_way()
    {
        var decision = SendPaymentBatch.Decide(Act, Approved, Seal, Books2025, Treasurer);
        decision.ShouldRecord<PaymentBatchSent>().ShouldSatisfyAllConditions(
            sent => sent.File.ShouldBe(Seal.Hash),
            sent => (sent.MessageId, sent.Count, sent.Total).ShouldBe(("juni", 2, Money.Euro(100))));
        decision.ShouldRecord<EntryPosted>().Lines.ShouldBe(
        [
            EntryLine.ToDebit("1600", Money.Euro(60)), EntryLine.ToDebit("4200", Money.Euro(40), "eetcafe"),
            EntryLine.ToCredit("1190", Money.Euro(100)),
        ]);
        Sent.State.ShouldBe(PaymentBatchState.Sent);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_a_second_file_is_never_made()
    {
        SendPaymentBatch.Decide(Act, Sent, Seal, BooksSent, Treasurer).ShouldBeNothing();
        SendPaymentBatch.Decide(Act with { Format = PaymentFormat.Pain001V03 }, Sent, Seal, BooksSent, Treasurer)
            .ShouldBeRefused("payment.already_sent");
    }

    [Fact]
    public void Only_what_was_approved_is_sent_and_in_time()
    {
        SendPaymentBatch.Decide(Act, PaymentBatch.Initial, Seal, Books2025, Treasurer)
            .ShouldBeRefused("payment.batch_unknown");
        SendPaymentBatch.Decide(Act, DrawnUp, Seal, Books2025, Treasurer).ShouldBeRefused("payment.not_approved");
        var withdrawn = Approved.After(WithdrawPaymentBatch.Decide(
            new(Id, Day, "dubbel"), Approved, Books2025.Year, Books2025));
        SendPaymentBatch.Decide(Act, withdrawn, Seal, Books2025, Treasurer)
            .ShouldBeRefused("payment.already_withdrawn");
        SendPaymentBatch.Decide(Act with { SentOn = Day.PlusDays(-1) }, Approved, Seal, Books2025, Treasurer)
            .ShouldBeRefused("payment.before_step");
        SendPaymentBatch.Decide(Act with { SentOn = Day.PlusDays(1) }, Approved, Seal, Books2025, Treasurer)
            .ShouldBeRefused("payment.sent_too_late");
    }

    [Fact]
    public void What_was_forgotten_is_not_sent() =>
        SendPaymentBatch.Decide(Act, Approved, null, Books2025, Treasurer).ShouldBeRefused("payment.forgotten");

    [Fact]
    public void What_the_ledger_refuses_is_not_sent() =>
        SendPaymentBatch.Decide(Act, Approved, Seal, Example.Books(), Treasurer)
            .ShouldBeRefused("account.none_for_role");
}
