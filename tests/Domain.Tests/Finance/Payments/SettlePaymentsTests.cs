using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class SettlePaymentsTests
{
    private static readonly SettlePayments Act = new(Id, Debit);

    [Fact]
    public void The_statement_takes_the_whole_batch_and_nothing_is_under_way_any_more()
    {
        var decision = Settle(Act, Sent);
        decision.ShouldRecord<PaymentsSettled>().Lines.ShouldBe([1, 2]);
        decision.ShouldRecord<BankTransactionMatched>().Settles.ShouldBe("payment-batch/juni");
        decision.ShouldRecord<EntryPosted>().Lines.ShouldBe(
            [EntryLine.ToCredit("1100", Money.Euro(100)), EntryLine.ToDebit("1190", Money.Euro(100))]);
        (Settled.State, On(BooksSettled, "1190")).ShouldBe((PaymentBatchState.Done, Money.Zero));
    }

    [Fact]
    public void The_same_again_changes_nothing() =>
        Settle(Act, Settled, BooksSettled, StatementSettled).ShouldBeNothing();

    [Fact]
    public void A_bank_may_take_the_lines_one_by_one()
    {
        var first = Settle(new(Id, new("20250603-1"), [1]), Sent);
        var one = Sent.After(first);
        one.Open.Select(line => line.Number).ShouldBe([2]);
        var books = BooksSent with { Year = BooksSent.Year.After(first) };
        On(books, "1190").ShouldBe(-Money.Euro(40));
        one.After(Settle(new(Id, new("20250605-1")), one, books, Statement.After(first))).State
            .ShouldBe(PaymentBatchState.Done);
    }

    [Fact]
    public void Only_lines_under_way_of_exactly_that_amount_are_settled()
    {
        Settle(Act, PaymentBatch.Initial).ShouldBeRefused("payment.batch_unknown");
        Settle(Act with { Transaction = new("20250602-9") }, Sent).ShouldBeRefused("bank.transaction_unknown");
        Settle(Act, Approved).ShouldBeRefused("payment.not_sent");
        Settle(Act with { Lines = [3] }, Sent).ShouldBeRefused("payment.line_unknown");
        Settle(Act with { Lines = [1] }, Sent).ShouldBeRefused("payment.sum_differs")
            .Facts.ShouldContain(("difference", (object?)Money.Euro(40)));
        Settle(new(Id, new("20250603-1"), [1]), Settled, BooksSettled, StatementSettled)
            .ShouldBeRefused("payment.line_settled");
        var refused = Sent.After(ReturnPayment.Decide(
            new(Id, 1, Day, "AC04"), Sent, Statement.Accounts, Statement.Year, BooksSent));
        Settle(new(Id, new("20250603-1"), [1]), refused).ShouldBeRefused("payment.line_returned");
    }

    [Fact]
    public void A_transaction_from_before_the_sending_is_something_else()
    {
        var later = Approved.After(Decision.Record(PaymentBatch.Stream(Id).Record(
            Sent.Sent! with { SentOn = Day.PlusDays(1) })));
        Settle(Act, later).ShouldBeRefused("payment.before_step");
    }

    [Fact]
    public void Whatever_the_amounts_the_file_the_batch_and_the_ledger_say_the_same() => Prop.ForAll(
        Gen.Choose(1, 5_000_000).NonEmptyListOf().ToArbitrary(), amounts =>
    {
        var batch = PaymentBatch.Initial.After(Decide(DrawUp with
        {
            Lines = [.. amounts.Select(cents => Plumber with { Amount = new Money(cents) })],
        }));
        foreach (var who in new[] { Chair, Secretary })
            batch = batch.After(ApprovePaymentBatch.Decide(new(Id, Day), batch, null, who));
        var sum = new Money(amounts.Sum(cents => (long)cents));
        var sending = SendPaymentBatch.Decide(
            new(Id, Day), batch, Seal with { Count = amounts.Count, Total = sum }, Books2025, Treasurer);
        batch = batch.After(sending);
        var books = Books2025 with { Year = Books2025.Year.After(sending) };
        (batch.DrawnUp!.Total, On(books, "1190"), On(books, "1600")).ShouldBe((sum, -sum, sum));
        var bank = Bank.OfOneAccount.After(Bank.Import(Bank.Statement(Money.Zero, Bank.Line(0, -sum.Cents))) with
        {
            AcceptDifference = "beginsaldo",
        });
        var settling = Settle(Act, batch, books, bank);
        books = books with { Year = books.Year.After(settling) };
        (On(books, "1190"), books.Year.Balances.Values.Sum(balance => balance)).ShouldBe((Money.Zero, Money.Zero));
    }).ShouldHold();
}
