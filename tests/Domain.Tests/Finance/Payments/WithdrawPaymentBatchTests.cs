using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class WithdrawPaymentBatchTests
{
    private static readonly WithdrawPaymentBatch Act = new(Id, Day, "De factuur klopt niet");

    [Fact]
    public void A_batch_that_was_not_sent_is_just_withdrawn()
    {
        var decision = WithdrawPaymentBatch.Decide(Act, Approved, Books2025.Year, Books2025);
        decision.Events().ShouldHaveSingleItem().ShouldBeOfType<PaymentBatchWithdrawn>().WasSent.ShouldBeFalse();
        WithdrawPaymentBatch.Decide(Act, Approved.After(decision), Books2025.Year, Books2025).ShouldBeNothing();
    }

    [Fact]
    public void A_bill_in_it_can_be_paid_again()
    {
        var bill = new PaymentRequest(Bill: new EntryId("factuur-1"), Year: 2025, Name: "A", Iban: Bank.Shop);
        var batch = PaymentBatch.Initial.After(Decide(DrawUp with { Lines = [bill] }));
        WithdrawPaymentBatch.Decide(Act, batch, Books2025.Year, Books2025).ShouldRecord<BillPaymentReleased>()
            .Entry.Value.ShouldBe("factuur-1");
    }

    [Fact]
    public void What_was_sent_but_never_went_to_the_bank_is_undone_in_the_ledger_too()
    {
        var decision = WithdrawPaymentBatch.Decide(Act, Sent, BooksSent.Year, BooksSent);
        decision.ShouldRecord<EntryPosted>().Reverses!.Value.Value.ShouldBe("juni-sent");
        var after = BooksSent with { Year = BooksSent.Year.After(decision) };
        (On(after, "1190"), On(after, "1600"), On(after, "4200")).ShouldBe((Money.Zero, Money.Zero, Money.Zero));
    }

    [Fact]
    public void It_needs_a_reason_a_day_and_a_batch_of_which_nothing_was_taken()
    {
        WithdrawPaymentBatch.Decide(Act, PaymentBatch.Initial, Books2025.Year, Books2025)
            .ShouldBeRefused("payment.batch_unknown");
        WithdrawPaymentBatch.Decide(Act with { Reason = " " }, Approved, Books2025.Year, Books2025)
            .ShouldBeRefused("payment.reason_missing");
        WithdrawPaymentBatch.Decide(Act with { WithdrawnOn = Day.PlusDays(-1) }, Sent, BooksSent.Year, BooksSent)
            .ShouldBeRefused("payment.before_step");
        WithdrawPaymentBatch.Decide(Act, Settled, BooksSettled.Year, BooksSettled)
            .ShouldBeRefused("payment.partly_done");
        var withdrawn = Approved.After(WithdrawPaymentBatch.Decide(Act, Approved, Books2025.Year, Books2025));
        WithdrawPaymentBatch.Decide(Act with { WithdrawnOn = Day.PlusDays(1) }, withdrawn, Books2025.Year, Books2025)
            .ShouldBeRefused("payment.already_withdrawn");
    }
}
