using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class DetermineSubsidyTests
{
    private static DetermineSubsidy Act(long euros) => new(
        SubsidyExample.Id, new EntryId("vaststelling"), "SUB-2025-017-V", Money.Euro(euros), SubsidyExample.Day(12, 20),
        euros < 1_000 ? LowerDeterminationGround.ActivitiesNotCarriedOut : null);

    private static Decision Decide(DetermineSubsidy act, params IEnumerable<IEvent> before) =>
        DetermineSubsidy.Decide(act, SubsidyExample.GrantedSubsidy(before), SubsidyExample.Books);

    // A is received in advance, R recognised as income, D determined. The rows put D below, at, between and above both.
    [Theory]
    [InlineData(600, 500, 300, "1650 100, 1660 -300, 8000 200")]
    [InlineData(600, 500, 500, "1650 100, 1660 -100")]
    [InlineData(600, 500, 550, "1650 100, 1660 -50, 8000 -50")]
    [InlineData(600, 500, 600, "1650 100, 8000 -100")]
    [InlineData(600, 500, 800, "1310 200, 1650 100, 8000 -300")]
    [InlineData(500, 600, 300, "1310 -100, 1660 -200, 8000 300")]
    [InlineData(500, 600, 500, "1310 -100, 8000 100")]
    [InlineData(500, 600, 550, "1310 -50, 8000 50")]
    [InlineData(500, 600, 800, "1310 200, 8000 -200")]
    [InlineData(600, 600, 400, "1660 -200, 8000 200")]
    [InlineData(600, 600, 900, "1310 300, 8000 -300")]
    [InlineData(600, 500, 0, "1650 100, 1660 -600, 8000 500")]
    public void It_settles_what_was_received_and_earned(long advance, long recognized, long determined, string moves) =>
        Decide(Act(determined), SubsidyExample.Advance(advance), SubsidyExample.Recognized(recognized))
            .Moves().ShouldBe(moves);

    [Theory]
    [InlineData(600, 600, 600)]
    [InlineData(500, 600, 600)]
    public void When_nothing_is_left_to_move_there_is_no_entry(long advance, long recognized, long determined)
    {
        var decision = Decide(
            Act(determined), SubsidyExample.Advance(advance), SubsidyExample.Recognized(recognized));
        decision.Events().ShouldHaveSingleItem().ShouldBeOfType<SubsidyDetermined>();
    }

    [Fact]
    public void Without_money_so_far_the_whole_amount_becomes_income_and_a_claim() =>
        Decide(Act(1_000)).Moves().ShouldBe("1310 1000, 8000 -1000");

    [Fact]
    public void The_same_determination_again_changes_nothing() =>
        Decide(Act(800), SubsidyExample.Determined(800)).ShouldBeNothing();

    [Fact]
    public void A_subsidy_is_determined_once() =>
        Decide(Act(700), SubsidyExample.Determined(800)).ShouldBeRefused("subsidy.already_determined");

    [Fact]
    public void It_follows_a_grant() =>
        DetermineSubsidy.Decide(Act(1_000), Subsidy.Initial, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.not_granted");

    [Fact]
    public void Its_id_names_one_movement_of_money() =>
        Decide(Act(1_000) with { Determination = new EntryId("voorschot-1") }, SubsidyExample.Advance(600))
            .ShouldBeRefused("subsidy.entry_used_for_other");

    [Fact]
    public void The_decision_has_a_number() =>
        Decide(Act(1_000) with { DecisionNumber = "" }).ShouldBeRefused("subsidy.decision_number_missing");

    [Fact]
    public void The_amount_is_zero_or_more_and_never_above_the_grant()
    {
        Decide(Act(-1)).ShouldBeRefused("subsidy.determined_below_zero");
        Decide(Act(1_001)).ShouldBeRefused("subsidy.determined_above_grant");
    }

    [Fact]
    public void It_is_not_older_than_the_grant()
    {
        Decide(Act(1_000) with { DeterminedOn = SubsidyExample.Day(1, 14) }).ShouldBeRefused("subsidy.before_grant");
        Decide(Act(1_000) with { DeterminedOn = SubsidyExample.Day(1, 15) }).ShouldRecord<SubsidyDetermined>();
    }

    [Fact]
    public void It_is_not_older_than_the_money_it_settles_in_whatever_order_that_was_recorded()
    {
        var act = Act(1_000) with { DeterminedOn = SubsidyExample.Day(6, 29) };
        Decide(act, SubsidyExample.Recognized(100), SubsidyExample.Advance(100))
            .ShouldBeRefused("subsidy.before_earlier_fact");
        Decide(act with { DeterminedOn = SubsidyExample.Day(6, 30) }, SubsidyExample.Recognized(100))
            .ShouldRecord<SubsidyDetermined>();
    }

    [Fact]
    public void Less_than_granted_takes_a_ground_and_the_full_amount_takes_none()
    {
        Decide(Act(999) with { Ground = null }).ShouldBeRefused("subsidy.lower_without_ground");
        Decide(Act(1_000) with { Ground = LowerDeterminationGround.CostsLower })
            .ShouldBeRefused("subsidy.ground_without_lowering");
    }
}
