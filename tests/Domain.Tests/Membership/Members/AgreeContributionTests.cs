using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class AgreeContributionTests
{
    private static readonly AgreeContribution Act = new(Noor, 2025, Money.Euro(24), AdmittedOn);

    [Fact]
    public void A_contribution_holds_until_a_later_one()
    {
        var agreed = Resident.After(AgreeContribution.Decide(Act, Resident));
        agreed = agreed.After(AgreeContribution.Decide(Act with { FromYear = 2027, PerYear = Money.Zero }, agreed));
        agreed.ContributionIn(2024).ShouldBeNull();
        agreed.ContributionIn(2026)?.PerYear.ShouldBe(Money.Euro(24));
        agreed.ContributionIn(2027)?.PerYear.ShouldBe(Money.Zero);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_amount_for_the_year_takes_its_place()
    {
        var agreed = Resident.After(AgreeContribution.Decide(Act, Resident));
        AgreeContribution.Decide(Act, agreed).ShouldBeNothing();
        var corrected = agreed.After(AgreeContribution.Decide(Act with { PerYear = Money.Euro(12) }, agreed));
        corrected.Contributions.ShouldHaveSingleItem().PerYear.ShouldBe(Money.Euro(12));
    }

    [Fact]
    public void Only_a_member_contributes()
    {
        AgreeContribution.Decide(Act, Member.Initial).ShouldBeRefused("member.unknown");
        AgreeContribution.Decide(Act, Applicant).ShouldBeRefused("member.not_a_member");
        AgreeContribution.Decide(Act, Resident.Evolve(EndedOn(AdmittedOn))).ShouldBeRefused("member.not_a_member");
    }

    [Fact]
    public void Nobody_is_paid_for_being_a_member() =>
        AgreeContribution.Decide(Act with { PerYear = -Money.Euro(1) }, Resident)
            .ShouldBeRefused("member.contribution_below_zero");

    [Theory]
    [InlineData(2024)]
    [InlineData(2031)]
    public void The_year_lies_near(int year) =>
        AgreeContribution.Decide(Act with { FromYear = year }, Resident)
            .ShouldBeRefused("member.contribution_year_wrong");
}
