using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class UnsettlePaymentsTests
{
    private static readonly UnsettlePayments Act = new(Id, Debit, Day.PlusDays(1), "Dat was een andere betaling");

    [Fact]
    public void Its_lines_are_under_way_again_and_the_ledger_as_before()
    {
        var decision = Undo(Act, Settled);
        decision.ShouldRecord<PaymentsUnsettled>().Lines.ShouldBe([1, 2]);
        decision.ShouldRecord<BankTransactionUnmatched>();
        var books = BooksSettled with { Year = BooksSettled.Year.After(decision) };
        (Settled.After(decision).State, On(books, "1190")).ShouldBe((PaymentBatchState.Sent, -Money.Euro(100)));
        UnsettlePayments.Decide(
            Act, Settled.After(decision), StatementSettled.After(decision).Year, BooksSettled.Year, books)
            .ShouldBeNothing();
    }

    [Fact]
    public void It_undoes_only_its_own_settlement()
    {
        Undo(Act, PaymentBatch.Initial).ShouldBeRefused("payment.batch_unknown");
        Undo(Act with { Transaction = new("20250603-1") }, Settled).ShouldBeRefused("payment.not_settled_by");
        Undo(Act with { Reason = "" }, Settled).ShouldBeRefused("bank.reason_missing");
        var back = Settled.After(ReturnPayment.Decide(
            new(Id, 2, Day.PlusDays(2), "AC04", new("20250604-1")), Settled, StatementSettled.Accounts,
            StatementSettled.Year, BooksSettled));
        Undo(Act, back).ShouldBeRefused("payment.line_returned");
    }

    [Fact]
    public void Undoing_the_match_by_itself_would_leave_the_batch_behind() =>
        UnmatchBankTransaction.Decide(
            new(Statement.Accounts.All.Values.First().Account, Debit, Day, "toch niet"), StatementSettled.Year,
            BooksSettled.Year, BooksSettled, new Dictionary<InvoiceId, Invoice>())
            .ShouldBeRefused("bank.settles_other");

    private static Decision Undo(UnsettlePayments act, PaymentBatch batch) => UnsettlePayments.Decide(
        act, batch, StatementSettled.Year, BooksSettled.Year, BooksSettled);
}
