using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class DrawUpCollectionTests
{
    [Fact]
    public void What_is_left_of_the_contribution_is_collected_unless_said_otherwise()
    {
        var decision = Decide(DrawUp);
        var drawnUp = decision.ShouldRecord<CollectionDrawnUp>();
        drawnUp.Lines.Select(line => (line.Mandate, line.Amount, line.Sequence)).ShouldBe(
            [(First, Money.Euro(25), DebitSequence.First), (Second, Money.Euro(10), DebitSequence.First)]);
        drawnUp.Total.ShouldBe(Money.Euro(35));
        decision.Events().OfType<DebitMandateUsed>().Count().ShouldBe(2);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_under_that_name_is_refused()
    {
        Decide(DrawUp, DrawnUp).ShouldBeNothing();
        Decide(DrawUp with { CollectOn = Day.PlusDays(1) }, DrawnUp).ShouldBeRefused("debit.round_taken");
    }

    [Fact]
    public void Nobody_pays_more_than_was_agreed_over_all_rounds_together()
    {
        var next = DrawUp with { Round = new("rest") };
        Decide(next, DrawnUp).ShouldBeRefused("debit.more_than_agreed");
        Decide(next with { Lines = [new(Second)] }, DrawnUp, Grounds(OfJoop))
            .ShouldRecord<CollectionDrawnUp>().Total.ShouldBe(Money.Euro(15));
        Decide(next with { Lines = [new(Second, Money.Euro(16))] }, DrawnUp, Grounds(OfJoop))
            .ShouldBeRefused("debit.more_than_agreed");
        Decide(next with { Lines = [new(Second, Money.Zero)] }, DrawnUp, Grounds(OfJoop))
            .ShouldBeRefused("debit.amount_not_positive");
    }

    [Fact]
    public void A_mandate_that_was_used_is_used_again_and_one_for_once_is_not()
    {
        var used = OfFatima.After(Decide(One(), grounds: Grounds()));
        Decide(One() with { Round = new("later") }, grounds: Grounds(used)).ShouldRecord<CollectionDrawnUp>()
            .Lines[0].Sequence.ShouldBe(DebitSequence.Recurring);
        var once = Mandate(Sign with { OnlyOnce = true });
        var first = Decide(One(), grounds: Grounds(once));
        first.ShouldRecord<CollectionDrawnUp>().Lines[0].Sequence.ShouldBe(DebitSequence.OneOff);
        Decide(One() with { Round = new("later") }, grounds: Grounds(once.After(first)))
            .ShouldBeRefused("debit.mandate_for_once");
    }

    [Fact]
    public void A_mandate_lapses_after_thirty_six_months_without_use()
    {
        OfFatima.Refuses(First, new LocalDate(2028, 1, 10)).ShouldBeNull();
        OfFatima.Refuses(First, new LocalDate(2028, 1, 11))!.Code.ShouldBe("debit.mandate_lapsed");
        OfFatima.After(Decide(One(), grounds: Grounds())).LastDay.ShouldBe(Day.PlusMonths(36));
    }

    [Fact]
    public void Each_member_is_in_a_round_once_with_a_mandate_that_holds()
    {
        Decide(DrawUp with { Lines = [] }, grounds: Grounds()).ShouldBeRefused("debit.no_lines");
        Decide(DrawUp with { Lines = [new(First), new(First)] }, grounds: Grounds(OfFatima, OfFatima))
            .ShouldBeRefused("debit.mandate_twice");
        var other = Mandate(Sign with { Mandate = Second });
        Decide(DrawUp, grounds: Grounds(OfFatima, other)).ShouldBeRefused("debit.mandate_twice");
        Decide(One(), grounds: Grounds(DebitMandate.Initial)).ShouldBeRefused("debit.mandate_unknown");
        var later = Mandate(Sign with { SignedOn = Day.PlusDays(1) });
        Decide(One(), grounds: Grounds(later)).ShouldBeRefused("debit.before_signing");
        var forgotten = Grounds() with { Payers = [Grounds().Payers[0] with { Name = null }] };
        Decide(One(), grounds: forgotten).ShouldBeRefused("debit.payer_forgotten");
    }

    [Fact]
    public void Members_are_told_in_time_and_the_bank_is_too()
    {
        Decide(One() with { CollectOn = Day.PlusDays(-1) }, grounds: Grounds())
            .ShouldBeRefused("debit.notice_too_short");
        Decide(One() with { DrawnUpOn = Day }, grounds: Grounds()).ShouldBeRefused("debit.collected_too_early");
    }

    [Fact]
    public void A_round_needs_a_creditor_an_account_and_an_income_stream()
    {
        Decide(One(), grounds: Grounds() with { Creditor = Creditor.Initial })
            .ShouldBeRefused("debit.creditor_unknown");
        Decide(One() with { Account = new("onbekend") }, grounds: Grounds()).ShouldBeRefused("bank.account_unknown");
        var bare = Fold.Of<BankAccountRegister>(Bank.Connected with { Number = "417164300" });
        Decide(One(), grounds: Grounds() with { Accounts = bare }).ShouldBeRefused("payment.account_without_iban");
        Decide(One(), grounds: Grounds() with { IncomeStream = IncomeStream.Initial })
            .ShouldBeRefused("income_stream.unknown");
        Decide(One() with { Round = new(new string('r', 29)) }, grounds: Grounds())
            .ShouldBeRefused("debit.round_id_too_long");
    }

    private static DrawUpCollection One() => DrawUp with { Lines = [new(First)] };
}
