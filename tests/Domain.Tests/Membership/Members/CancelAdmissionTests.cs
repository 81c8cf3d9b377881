using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class CancelAdmissionTests
{
    private static readonly CancelAdmission Act = new(Noor, AdmittedOn, AdmittedOn.PlusDays(3), "Dubbel ingevoerd");

    [Fact]
    public void Who_was_admitted_by_mistake_is_no_member_and_can_be_admitted_rightly()
    {
        var cancelled = Resident.After(CancelAdmission.Decide(Act, Resident));
        cancelled.IsMember.ShouldBeFalse();
        CancelAdmission.Decide(Act, cancelled).ShouldBeNothing();
        AdmitMember.Decide(
            Admission with { Kind = MemberKind.Entrepreneur }, cancelled, AdmittedDetails.None, Example.Cooperative)
            .ShouldRecord<MemberAdmitted>();
    }

    [Fact]
    public void The_membership_before_is_as_it_was()
    {
        var left = Resident.Evolve(EndedOn(new LocalDate(2025, 6, 30)));
        var back = left.After(AdmitMember.Decide(
            Admission with { AdmittedOn = new LocalDate(2025, 9, 1) }, left, AdmittedDetails.None,
            Example.Cooperative));
        var cancelled = back.After(CancelAdmission.Decide(Act with { AdmittedOn = new LocalDate(2025, 9, 1) }, back));
        cancelled.Ended?.EndedOn.ShouldBe(new LocalDate(2025, 6, 30));
    }

    [Fact]
    public void The_admission_is_named_by_its_day() =>
        CancelAdmission.Decide(Act with { AdmittedOn = AppliedOn }, Resident).ShouldBeRefused("member.not_admitted_on");

    [Fact]
    public void It_is_said_what_went_wrong()
    {
        CancelAdmission.Decide(Act with { Explanation = "" }, Resident).ShouldBeRefused("member.explanation_missing");
        CancelAdmission.Decide(Act with { Explanation = new string('a', 4_001) }, Resident)
            .ShouldBeRefused("member.text_too_long");
    }
}
