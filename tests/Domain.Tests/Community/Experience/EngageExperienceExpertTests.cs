using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Experience;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Experience.PeerSupport;

namespace Wijkboek.Domain.Tests.Community.Experience;

public sealed class EngageExperienceExpertTests
{
    [Fact]
    public void What_somebody_went_through_is_sealed_as_their_own()
    {
        var decision = EngageExperienceExpert.Decide(Engage, ExperienceExpert.Initial, Person);
        decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().Stream.Person.ShouldBe("lid-1");
        Engaged.IsActiveIn(Engage.From, Engage.From).ShouldBeTrue();
    }

    [Fact]
    public void The_same_again_changes_nothing() =>
        EngageExperienceExpert.Decide(Engage, Engaged, Person).ShouldBeNothing();

    [Fact]
    public void An_expert_is_engaged_once() =>
        EngageExperienceExpert.Decide(Engage with { Appreciation = ExpertAppreciation.Fee }, Engaged, Person)
            .ShouldBeRefused("experience.expert_already_engaged");

    [Fact]
    public void An_expert_is_a_person_we_know_with_an_experience()
    {
        EngageExperienceExpert.Decide(Engage, ExperienceExpert.Initial, Member.Initial)
            .ShouldBeRefused("member.unknown");
        var initiative = Fold.Of<Member>(new MemberAdmitted(
            Engage.Person, "Buurtmoestuin", MemberKind.Initiative, new LocalDate(2024, 1, 1), null, null));
        EngageExperienceExpert.Decide(Engage, ExperienceExpert.Initial, initiative)
            .ShouldBeRefused("member.not_a_person");
        EngageExperienceExpert.Decide(Engage with { Field = " " }, ExperienceExpert.Initial, Person)
            .ShouldBeRefused("experience.field_missing");
    }
}
