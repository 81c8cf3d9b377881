using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class EndMembershipTests
{
    private static readonly LocalDate OldYear = new(2025, 12, 31);
    private static readonly EndMembership Act = new(Noor, MembershipEndReason.OwnWish, OldYear, new(2025, 11, 15));

    [Fact]
    public void The_last_day_is_a_day_of_membership_and_the_person_stays_known()
    {
        var left = Resident.After(EndMembership.Decide(Act, Resident));
        (left.IsMemberOn(OldYear), left.IsMemberOn(OldYear.PlusDays(1))).ShouldBe((true, false));
        (left.IsMember, left.IsKnown, left.IsPerson).ShouldBe((false, true, true));
    }

    [Fact]
    public void The_same_end_again_changes_nothing_and_another_is_refused()
    {
        var left = Resident.After(EndMembership.Decide(Act, Resident));
        EndMembership.Decide(Act, left).ShouldBeNothing();
        EndMembership.Decide(Act with { Reason = MembershipEndReason.Moved }, left)
            .ShouldBeRefused("member.already_ended");
    }

    [Fact]
    public void Only_a_member_can_leave()
    {
        EndMembership.Decide(Act, Member.Initial).ShouldBeRefused("member.unknown");
        EndMembership.Decide(Act, Applicant).ShouldBeRefused("member.not_a_member");
    }

    [Fact]
    public void The_days_follow_each_other()
    {
        EndMembership.Decide(Act with { EndedOn = AppliedOn, NoticeOn = null }, Resident)
            .ShouldBeRefused("member.date_too_early");
        EndMembership.Decide(Act with { NoticeOn = OldYear.PlusDays(1) }, Resident)
            .ShouldBeRefused("member.notice_after_end");
    }

    [Fact]
    public void People_die_and_organisations_cease_to_exist()
    {
        EndMembership.Decide(Act with { Reason = MembershipEndReason.CeasedToExist }, Resident)
            .ShouldBeRefused("member.reason_not_for_kind");
        EndMembership.Decide(Act with { Reason = MembershipEndReason.Died }, AdmittedAs(MemberKind.Organisation))
            .ShouldBeRefused("member.reason_not_for_kind");
    }

    [Fact]
    public void Nobody_is_expelled_without_a_reason()
    {
        var expel = Act with { Reason = MembershipEndReason.Expelled };
        EndMembership.Decide(expel, Resident).ShouldBeRefused("member.expulsion_needs_explanation");
        EndMembership.Decide(expel with { Explanation = "Kas meegenomen" }, Resident).ShouldRecord<MembershipEnded>();
        EndMembership.Decide(expel with { Explanation = new string('a', 4_001) }, Resident)
            .ShouldBeRefused("member.text_too_long");
    }
}
