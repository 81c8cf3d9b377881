using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class ReversePaymentReturnTests
{
    private static readonly ReturnPayment Refused = new(Id, 2, Day, "AC04");
    private static readonly ReturnPayment Back = new(Id, 2, Day.PlusDays(2), "AC04", new("20250604-1"));
    private static readonly ReversePaymentReturn Act = new(Id, 2, Day.PlusDays(3), "Dat was een ander");

    private static readonly Decision Refusing =
        ReturnPayment.Decide(Refused, Sent, Statement.Accounts, Statement.Year, BooksSent);

    private static readonly PaymentBatch AfterRefusing = Sent.After(Refusing);
    private static readonly Books BooksRefused = BooksSent with { Year = BooksSent.Year.After(Refusing) };

    [Fact]
    public void A_payment_that_was_not_refused_is_under_way_as_before()
    {
        var decision = Decide(Act, AfterRefusing);
        var batch = AfterRefusing.After(decision);
        var books = BooksRefused with { Year = BooksRefused.Year.After(decision) };
        batch.Open.Select(line => line.Number).ShouldBe([1, 2]);
        (On(books, "1190"), On(books, "4200")).ShouldBe((On(BooksSent, "1190"), On(BooksSent, "4200")));
        books.Year.Reversed.ShouldContain(new EntryId("juni-2-returned"));
    }

    [Fact]
    public void Money_that_did_not_come_back_leaves_the_line_paid_and_the_transaction_open()
    {
        var returning =
            ReturnPayment.Decide(Back, Settled, StatementSettled.Accounts, StatementSettled.Year, BooksSettled);
        var (batch, bank) = (Settled.After(returning), StatementSettled.After(returning));
        var books = BooksSettled with { Year = BooksSettled.Year.After(returning) };
        var decision = ReversePaymentReturn.Decide(Act, batch, null, bank.Year, books.Year, books);
        decision.ShouldRecord<BankTransactionUnmatched>();
        var after = books with { Year = books.Year.After(decision) };
        (batch.After(decision).State, On(after, "4200"), On(after, "1100"))
            .ShouldBe((PaymentBatchState.Done, On(BooksSettled, "4200"), On(BooksSettled, "1100")));
        bank.After(decision).Year.Find(new("20250604-1"))!.State.ShouldBe(BankTransactionState.Open);
    }

    [Fact]
    public void It_can_come_back_again_afterwards_and_is_posted_again()
    {
        var undone = Decide(Act, AfterRefusing);
        var books = BooksRefused with { Year = BooksRefused.Year.After(undone) };
        var again = ReturnPayment.Decide(
            Refused with { ReturnedOn = Day.PlusDays(4) }, AfterRefusing.After(undone), Statement.Accounts,
            Statement.Year, books);
        again.ShouldRecord<EntryPosted>().Entry.ShouldBe(new EntryId("juni-2-returned-2"));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var after = AfterRefusing.After(Decide(Act, AfterRefusing));
        Decide(Act, after).ShouldBeNothing();
        Decide(Act with { On = Day.PlusDays(4) }, after).ShouldBeRefused("payment.line_not_returned");
    }

    [Fact]
    public void It_undoes_a_return_for_a_reason_on_a_day_after_it()
    {
        Decide(Act, PaymentBatch.Initial).ShouldBeRefused("payment.batch_unknown");
        Decide(Act with { Line = 9 }, AfterRefusing).ShouldBeRefused("payment.line_unknown");
        Decide(Act, Sent).ShouldBeRefused("payment.line_not_returned");
        Decide(Act with { Reason = " " }, AfterRefusing).ShouldBeRefused("payment.reason_missing");
        Decide(Act with { On = Day.PlusDays(-1) }, AfterRefusing).ShouldBeRefused("payment.before_step");
    }

    private static Decision Decide(ReversePaymentReturn act, PaymentBatch batch) =>
        ReversePaymentReturn.Decide(act, batch, null, Statement.Year, LedgerYear.Initial, BooksRefused);
}
