using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class ReverseSubsidyMovementTests
{
    private static readonly ReverseSubsidyMovement Act = new(
        SubsidyExample.Id, new EntryId("voorschot-1"), new EntryId("voorschot-1-terug"), SubsidyExample.Day(2, 5),
        "Was van een andere subsidie");

    private static readonly SubsidyRemainderReceived Remainder = new(
        SubsidyExample.Id, new EntryId("slotbetaling"), Money.Euro(400), SubsidyExample.Day(12, 28));

    private static readonly SubsidyRepaid Repaid = new(
        SubsidyExample.Id, new EntryId("terug"), Money.Euro(100), SubsidyExample.Day(12, 28));

    private static Decision Decide(ReverseSubsidyMovement act, params IEnumerable<IEvent> before) =>
        ReverseSubsidyMovement.Decide(act, SubsidyExample.GrantedSubsidy(before), SubsidyExample.Books);

    [Fact]
    public void A_mistaken_advance_goes_out_again()
    {
        var decision = Decide(Act, SubsidyExample.Advance(600));
        decision.ShouldRecord<SubsidyMovementReversed>().Reason.Plain.ShouldBe("Was van een andere subsidie");
        decision.Moves().ShouldBe("1100 -600, 1650 600");
        SubsidyExample.GrantedSubsidy(SubsidyExample.Advance(600)).After(decision).Received.ShouldBe(Money.Zero);
    }

    [Fact]
    public void What_was_earned_from_a_mistaken_advance_becomes_a_claim() =>
        Decide(Act, SubsidyExample.Advance(600), SubsidyExample.Recognized(250)).Moves()
            .ShouldBe("1100 -600, 1310 250, 1650 350");

    [Fact]
    public void Income_and_payments_after_the_determination_can_be_undone_too()
    {
        var income = Act with { Movement = new EntryId("besteding-1"), ReversedOn = SubsidyExample.Day(6, 30) };
        Decide(income, SubsidyExample.Recognized(250)).Moves().ShouldBe("1310 -250, 8000 250");

        var remainder = Act with { Movement = Remainder.Payment, ReversedOn = Remainder.ReceivedOn };
        Decide(remainder, SubsidyExample.Determined(1_000), Remainder).Moves().ShouldBe("1100 -400, 1310 400");

        var repaid = Act with { Movement = Repaid.Repayment, ReversedOn = Repaid.RepaidOn };
        Decide(repaid, SubsidyExample.Advance(600), SubsidyExample.Determined(300), Repaid).Moves()
            .ShouldBe("1100 100, 1660 -100");
    }

    [Fact]
    public void The_same_reversal_again_changes_nothing_and_another_is_refused()
    {
        var after = SubsidyExample.GrantedSubsidy(SubsidyExample.Advance(600)).After(
            Decide(Act, SubsidyExample.Advance(600)));
        ReverseSubsidyMovement.Decide(Act with { Reason = "Nog eens" }, after, SubsidyExample.Books).ShouldBeNothing();
        ReverseSubsidyMovement.Decide(Act with { By = new EntryId("nog-een") }, after, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.movement_already_reversed");
        var later = Act with { ReversedOn = SubsidyExample.Day(2, 6) };
        ReverseSubsidyMovement.Decide(later, after, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.entry_used_for_other");
    }

    [Fact]
    public void Only_money_of_this_subsidy_can_be_reversed()
    {
        ReverseSubsidyMovement.Decide(Act, Subsidy.Initial, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.not_granted");
        Decide(Act).ShouldBeRefused("subsidy.movement_unknown");
        Decide(Act with { Movement = new EntryId("vaststelling") }, SubsidyExample.Determined(1_000))
            .ShouldBeRefused("subsidy.movement_unknown");
        var after = SubsidyExample.GrantedSubsidy(SubsidyExample.Advance(600)).After(
            Decide(Act, SubsidyExample.Advance(600)));
        ReverseSubsidyMovement
            .Decide(Act with { Movement = Act.By, By = new EntryId("terug-terug") }, after, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.movement_unknown");
    }

    [Fact]
    public void What_the_determination_settled_stays_settled()
    {
        Decide(Act, SubsidyExample.Advance(600), SubsidyExample.Determined(1_000))
            .ShouldBeRefused("subsidy.movement_settled");
        Decide(
            Act with { Movement = new EntryId("besteding-1") },
            SubsidyExample.Recognized(600), SubsidyExample.Determined(1_000))
            .ShouldBeRefused("subsidy.movement_settled");
    }

    [Fact]
    public void It_takes_a_reason() =>
        Decide(Act with { Reason = " " }, SubsidyExample.Advance(600)).ShouldBeRefused("subsidy.reason_missing");

    [Fact]
    public void It_is_not_older_than_what_it_reverses()
    {
        Decide(Act with { ReversedOn = SubsidyExample.Day(2, 2) }, SubsidyExample.Advance(600))
            .ShouldBeRefused("subsidy.reversal_before_movement");
        Decide(Act with { ReversedOn = SubsidyExample.Day(2, 3) }, SubsidyExample.Advance(600))
            .ShouldRecord<SubsidyMovementReversed>();
    }
}
