using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class ApplyForMembershipTests
{
    private static readonly ApplyForMembership Act = new(
        Noor, "Noor", MemberKind.Resident, AppliedOn, Motivation: "Ik woon hier net");

    [Fact]
    public void An_applicant_is_known_and_no_member_yet()
    {
        var applicant = Member.Initial.After(Decide(Act, Member.Initial));
        (applicant.IsKnown, applicant.IsPerson, applicant.IsMember).ShouldBe((true, true, false));
    }

    [Fact]
    public void The_same_application_again_changes_nothing() => Decide(Act, Applicant).ShouldBeNothing();

    [Fact]
    public void One_application_at_a_time() =>
        Decide(Act with { AppliedOn = AppliedOn.PlusDays(1) }, Applicant).ShouldBeRefused("application.already_open");

    [Fact]
    public void A_member_does_not_apply() => Decide(Act, Resident).ShouldBeRefused("application.already_member");

    [Fact]
    public void A_foundation_takes_no_applications() =>
        ApplyForMembership.Decide(Act, Member.Initial, Foundation).ShouldBeRefused("member.foundation_has_no_members");

    [Fact]
    public void Who_left_may_apply_from_the_last_day_on()
    {
        var left = Resident.Evolve(EndedOn(new LocalDate(2025, 6, 30)));
        Decide(Act with { AppliedOn = new LocalDate(2025, 6, 29) }, left).ShouldBeRefused("member.date_too_early");
        Decide(Act with { AppliedOn = new LocalDate(2025, 6, 30) }, left).ShouldRecord<MembershipAppliedFor>();
    }

    [Fact]
    public void A_next_application_comes_after_the_answer_to_the_one_before() =>
        Decide(
            Act with { AppliedOn = IntakeOn.PlusDays(-1) },
            Applicant.Evolve(new ApplicationWithdrawn(Noor, IntakeOn, null)))
            .ShouldBeRefused("member.date_too_early");

    [Fact]
    public void A_registered_person_is_no_initiative() =>
        Decide(Act with { Kind = MemberKind.Initiative }, Fold.Of<Member>(Registered))
            .ShouldBeRefused("member.registered_as_person");

    [Fact]
    public void A_name_is_needed_and_texts_have_an_end()
    {
        Decide(Act with { Name = " " }, Member.Initial).ShouldBeRefused("member.name_missing");
        Decide(Act with { Motivation = new string('a', 4_001) }, Member.Initial)
            .ShouldBeRefused("member.text_too_long");
    }

    private static Decision Decide(ApplyForMembership act, Member member) =>
        ApplyForMembership.Decide(act, member, Example.Cooperative);
}
