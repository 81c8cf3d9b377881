using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class ReturnDebitTests
{
    private static readonly ReturnDebit Refused = new(2025, Id, 1, Day, "AC04");
    private static readonly ReturnDebit Back = new(2025, Id, 1, Day.PlusDays(1), "MD06", new("20250603-1"));

    [Fact]
    public void What_the_bank_refused_is_owed_again_and_the_mandate_was_not_used()
    {
        var decision = OnSent(Refused);
        Sent.After(decision).Of(Fatima).ShouldBe(Money.Zero);
        decision.ShouldRecord<DebitMandateUseUndone>().Mandate.ShouldBe(First);
        var after = Sent.After(decision);
        ReturnDebit.Decide(Refused, after, OnStatement.Accounts, OnStatement.Year, Example.Books()).ShouldBeNothing();
        ReturnDebit.Decide(
            Refused with { ReturnedOn = Day.PlusDays(1) }, after, OnStatement.Accounts, OnStatement.Year,
            Example.Books()).ShouldBeRefused("debit.line_returned");
    }

    [Fact]
    public void What_was_given_back_is_no_income_any_more()
    {
        var decision = OnSettled(Back);
        decision.ShouldRecord<EntryPosted>().Lines.ShouldBe(
        [
            EntryLine.ToCredit("1100", Money.Euro(25)),
            EntryLine.ToDebit("8040", Money.Euro(25)) with { IncomeStream = Example.DonationStream.IncomeStream },
        ]);
        Settled.After(decision).Of(Fatima).ShouldBe(Money.Zero);
    }

    [Fact]
    public void What_came_in_goes_back_on_the_statement_and_what_did_not_does_not()
    {
        OnSettled(Refused).ShouldBeRefused("debit.return_needs_transaction");
        OnSent(Back).ShouldBeRefused("debit.return_without_payout");
    }

    [Fact]
    public void It_names_a_line_of_a_sent_round_a_code_and_a_day()
    {
        Decide(Refused, Collections.Initial).ShouldBeRefused("debit.round_unknown");
        OnSent(Refused with { Line = 9 }).ShouldBeRefused("debit.line_unknown");
        Decide(Refused, DrawnUp).ShouldBeRefused("debit.not_sent");
        OnSent(Refused with { Code = "md06" }).ShouldBeRefused("debit.code_wrong");
        OnSent(Refused with { ReturnedOn = Day.PlusDays(-4) }).ShouldBeRefused("debit.before_step");
    }

    private static Decision OnSent(ReturnDebit act) => Decide(act, Sent);

    private static Decision Decide(ReturnDebit act, Collections collections) => ReturnDebit.Decide(
        act, collections, OnStatement.Accounts, OnStatement.Year, Example.Books());

    private static Decision OnSettled(ReturnDebit act) => ReturnDebit.Decide(
        act, Settled, StatementSettled.Accounts, StatementSettled.Year, BooksSettled);
}
