using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class ReverseDebitReturnTests
{
    private static readonly ReverseDebitReturn Act = new(2025, Id, 1, Day.PlusDays(2), "Dat was een ander lid");

    private static readonly Collections Refused = Sent.After(ReturnDebit.Decide(
        new(2025, Id, 1, Day, "AC04"), Sent, OnStatement.Accounts, OnStatement.Year, Example.Books()));

    [Fact]
    public void A_debit_that_was_not_refused_is_open_as_before_and_its_mandate_was_used()
    {
        var decision = Decide(Act, Refused);
        decision.ShouldRecord<DebitMandateUsed>().CollectOn.ShouldBe(DrawUp.CollectOn);
        var after = Refused.After(decision);
        after.Find(Id)!.Open.Select(line => line.Number).ShouldBe([1, 2]);
        after.Of(Fatima).ShouldBe(Money.Euro(25));
        Decide(Act, after).ShouldBeNothing();
        Decide(Act with { On = Day.PlusDays(3) }, after).ShouldBeRefused("debit.line_not_returned");
    }

    [Fact]
    public void Money_that_did_not_go_back_is_income_again()
    {
        var returning = ReturnDebit.Decide(
            new(2025, Id, 1, Day.PlusDays(1), "MD06", new("20250603-1")), Settled, StatementSettled.Accounts,
            StatementSettled.Year, BooksSettled);
        var books = BooksSettled with { Year = BooksSettled.Year.After(returning) };
        var bank = StatementSettled.After(returning);
        var decision =
            ReverseDebitReturn.Decide(Act, Settled.After(returning), bank.Year, books.Year, books);
        decision.ShouldRecord<BankTransactionUnmatched>();
        books.Year.After(decision).Balance("8040").ShouldBe(-Money.Euro(35));
        Settled.After(returning).After(decision).Find(Id)!.State.ShouldBe(CollectionState.Done);
    }

    [Fact]
    public void It_undoes_a_return_for_a_reason_on_a_day_after_it()
    {
        Decide(Act, Collections.Initial).ShouldBeRefused("debit.round_unknown");
        Decide(Act with { Line = 9 }, Refused).ShouldBeRefused("debit.line_unknown");
        Decide(Act, Sent).ShouldBeRefused("debit.line_not_returned");
        Decide(Act with { Reason = " " }, Refused).ShouldBeRefused("debit.reason_missing");
        Decide(Act with { On = Day.PlusDays(-1) }, Refused).ShouldBeRefused("debit.before_step");
    }

    [Fact]
    public void What_a_later_round_collects_is_not_collected_twice()
    {
        var later = Refused.After(Collecting.Decide(
            DrawUp with
            {
                Round = new("opnieuw"), DrawnUpOn = Day, NotifiedOn = Day, CollectOn = Day.PlusDays(14),
                Lines = [new(First)],
            },
            Refused, Grounds(OfFatima)));
        Decide(Act, later).ShouldBeRefused("debit.collected_again");
        Decide(Act, later.After(WithdrawCollection.Decide(new(2025, new("opnieuw"), Day, "dubbel"), later)))
            .ShouldRecord<DebitReturnReversed>();
    }

    private static Decision Decide(ReverseDebitReturn act, Collections collections) => ReverseDebitReturn.Decide(
        act, collections, OnStatement.Year, LedgerYear.Initial, Example.Books());
}
