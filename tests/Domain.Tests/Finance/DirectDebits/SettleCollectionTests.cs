using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class SettleCollectionTests
{
    private static readonly SettleCollection Act = new(2025, Id, new("20250602-1"));

    [Fact]
    public void What_the_bank_paid_out_is_income_of_the_stream()
    {
        var decision = Settle(Act, Sent);
        decision.ShouldRecord<BankTransactionMatched>().Settles.ShouldBe("collections/2025");
        decision.ShouldRecord<EntryPosted>().Lines.ShouldBe(
        [
            EntryLine.ToDebit("1100", Money.Euro(35)),
            EntryLine.ToCredit("8040", Money.Euro(35), Example.DonationStream.IncomeStream),
        ]);
        Settled.Find(Id)!.State.ShouldBe(CollectionState.Done);
        Settle(Act, Settled, StatementSettled, BooksSettled).ShouldBeNothing();
    }

    [Fact]
    public void Only_open_lines_of_a_sent_round_of_exactly_that_amount_are_settled()
    {
        Settle(Act, Collections.Initial).ShouldBeRefused("debit.round_unknown");
        Settle(Act with { Transaction = new("20250602-9") }, Sent).ShouldBeRefused("bank.transaction_unknown");
        Settle(Act, DrawnUp).ShouldBeRefused("debit.not_sent");
        Settle(Act with { Lines = [3] }, Sent).ShouldBeRefused("debit.line_unknown");
        Settle(Act with { Lines = [1] }, Sent).ShouldBeRefused("debit.sum_differs");
        Settle(new(2025, Id, new("20250604-1"), [1]), Settled, StatementSettled, BooksSettled)
            .ShouldBeRefused("debit.line_settled");
        var refused = Sent.After(ReturnDebit.Decide(
            new(2025, Id, 1, Day, "AC04"), Sent, OnStatement.Accounts, OnStatement.Year, Example.Books()));
        Settle(new(2025, Id, new("20250604-1"), [1]), refused).ShouldBeRefused("debit.line_returned");
        var later = DrawnUp.After(Decision.Record(Collections.Stream(2025).Record(
            Sent.Find(Id)!.Sent! with { SentOn = Day.PlusDays(1) })));
        Settle(Act, later).ShouldBeRefused("debit.before_step");
    }

    [Fact]
    public void The_income_stream_must_be_there()
    {
        var books = Example.Books();
        Settle(Act, Sent, books: books with { IncomeStreams = books.IncomeStreams.Clear() })
            .ShouldBeRefused("income_stream.unknown");
    }
}
