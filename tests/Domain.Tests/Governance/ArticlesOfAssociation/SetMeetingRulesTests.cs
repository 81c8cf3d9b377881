using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.ArticlesOfAssociation;

public sealed class SetMeetingRulesTests
{
    private static readonly SetMeetingRules Set = new(new LocalDate(2019, 12, 1), 14, 10);

    [Fact]
    public void What_the_statutes_leave_open_is_what_the_law_says()
    {
        var statutes = Statutes.Initial.After(SetMeetingRules.Decide(Set, Statutes.Initial, Sole));
        var rules = statutes.RulesOn(new LocalDate(2025, 1, 1)).ShouldNotBeNull();
        rules.OrdinaryMajority.ShouldBe(Majority.Simple);
        rules.AmendmentMajority.ShouldBe(Majority.TwoThirds);
        statutes.RulesOn(new LocalDate(2019, 11, 30)).ShouldBeNull();
    }

    [Fact]
    public void The_same_again_changes_nothing_and_other_rules_correct_them()
    {
        var statutes = Statutes.Initial.After(SetMeetingRules.Decide(Set, Statutes.Initial, Sole));
        SetMeetingRules.Decide(Set, statutes, Sole).ShouldBeNothing();
        statutes.After(SetMeetingRules.Decide(Set with { NoticeDays = 7 }, statutes, Sole))
            .RulesOn(MeetingDay)!.NoticeDays.ShouldBe(7);
    }

    [Fact]
    public void Rules_are_possible_ones()
    {
        SetMeetingRules.Decide(Set with { NoticeDays = 91 }, Statutes.Initial, Sole)
            .ShouldBeRefused("statutes.notice_wrong");
        SetMeetingRules.Decide(Set with { QuorumPercent = 101 }, Statutes.Initial, Sole)
            .ShouldBeRefused("statutes.quorum_wrong");
        SetMeetingRules.Decide(Set with { OrdinaryMajority = new Majority(1, 3) }, Statutes.Initial, Sole)
            .ShouldBeRefused("statutes.majority_wrong");
        SetMeetingRules.Decide(Set with { AmendmentMajority = new Majority(4, 3) }, Statutes.Initial, Sole)
            .ShouldBeRefused("statutes.majority_wrong");
    }

    [Fact]
    public void They_are_rules_of_a_cooperative_with_members()
    {
        SetMeetingRules.Decide(Set, Statutes.Initial, Cooperative.Initial).ShouldBeRefused("cooperative.not_founded");
        SetMeetingRules.Decide(Set, Statutes.Initial, Foundation).ShouldBeRefused("statutes.no_general_meeting");
    }

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(1, 1, false)]
    [InlineData(24, 38, false)]
    public void A_simple_majority_is_more_than_half_of_the_votes_cast(int votesFor, int against, bool adopted) =>
        Majority.Simple.Adopts(votesFor, against).ShouldBe(adopted);

    [Theory]
    [InlineData(40, 20, true)]
    [InlineData(39, 20, false)]
    public void Two_thirds_is_at_least_that(int votesFor, int against, bool adopted) =>
        Majority.TwoThirds.Adopts(votesFor, against).ShouldBe(adopted);

    [Fact]
    public void One_more_vote_for_never_rejects_what_was_adopted() =>
        Prop.ForAll(
            Gen.Choose(0, 500).Three().ToArbitrary(),
            votes =>
            {
                var majority = new Majority(50 + (votes.Item3 % 51), 100);
                return !majority.Adopts(votes.Item1, votes.Item2) || majority.Adopts(votes.Item1 + 1, votes.Item2);
            }).ShouldHold();

    [Theory]
    [InlineData(412, 10, 42)]
    [InlineData(400, 10, 40)]
    [InlineData(3, 0, 0)]
    public void A_quorum_is_rounded_up(int entitled, int percent, int required) =>
        MeetingRules.Required(entitled, percent).ShouldBe(required);
}
