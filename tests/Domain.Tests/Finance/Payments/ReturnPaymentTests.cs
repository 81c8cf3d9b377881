using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class ReturnPaymentTests
{
    private static readonly ReturnPayment Refused = new(Id, 2, Day, "AC04");
    private static readonly ReturnPayment Back = new(Id, 2, Day.PlusDays(2), "AC04", new("20250604-1"));

    [Fact]
    public void A_payment_that_the_bank_refuses_is_under_way_no_longer()
    {
        var decision = OnSent(Refused);
        decision.ShouldRecord<EntryPosted>().Lines.ShouldBe(
            [EntryLine.ToDebit("1190", Money.Euro(40)), EntryLine.ToCredit("4200", Money.Euro(40), null, "eetcafe")]);
        Sent.After(decision).Open.Select(line => line.Number).ShouldBe([1]);
    }

    [Fact]
    public void Money_that_comes_back_is_owed_again()
    {
        var decision = OnSettled(Back);
        decision.ShouldRecord<EntryPosted>().Lines.ShouldBe(
            [EntryLine.ToDebit("1100", Money.Euro(40)), EntryLine.ToCredit("4200", Money.Euro(40), null, "eetcafe")]);
        var books = BooksSettled with { Year = BooksSettled.Year.After(decision) };
        (On(books, "1190"), On(books, "4200")).ShouldBe((Money.Zero, Money.Zero));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var after = Sent.After(OnSent(Refused));
        ReturnPayment.Decide(Refused, after, Statement.Accounts, Statement.Year, BooksSent).ShouldBeNothing();
        ReturnPayment.Decide(
            Refused with { ReturnedOn = Day.PlusDays(1) }, after, Statement.Accounts, Statement.Year, BooksSent)
            .ShouldBeRefused("payment.line_returned");
    }

    [Fact]
    public void What_was_taken_comes_back_on_the_statement_and_what_was_not_taken_does_not()
    {
        OnSettled(Refused).ShouldBeRefused("payment.return_needs_transaction");
        OnSent(Back).ShouldBeRefused("payment.return_without_debit");
    }

    [Fact]
    public void It_names_a_line_of_a_sent_batch_a_code_and_a_day()
    {
        ReturnPayment.Decide(Refused, PaymentBatch.Initial, Statement.Accounts, Statement.Year, Books2025)
            .ShouldBeRefused("payment.batch_unknown");
        OnSent(Refused with { Line = 3 }).ShouldBeRefused("payment.line_unknown");
        ReturnPayment.Decide(Refused, Approved, Statement.Accounts, Statement.Year, Books2025)
            .ShouldBeRefused("payment.not_sent");
        OnSent(Refused with { Code = "dicht" }).ShouldBeRefused("payment.code_wrong");
        OnSent(Refused with { ReturnedOn = Day.PlusDays(-1) }).ShouldBeRefused("payment.before_step");
    }

    private static Decision OnSent(ReturnPayment act) =>
        ReturnPayment.Decide(act, Sent, Statement.Accounts, Statement.Year, BooksSent);

    private static Decision OnSettled(ReturnPayment act) => ReturnPayment.Decide(
        act, Settled, StatementSettled.Accounts, StatementSettled.Year, BooksSettled);
}
