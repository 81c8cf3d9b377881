using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class WithdrawApplicationTests
{
    private static readonly WithdrawApplication Act = new(Noor, IntakeOn);

    [Fact]
    public void An_application_is_withdrawn_once_and_admission_stays_possible()
    {
        var withdrawn = Applicant.After(WithdrawApplication.Decide(Act, Applicant));
        WithdrawApplication.Decide(Act, withdrawn).ShouldBeNothing();
        WithdrawApplication.Decide(Act with { WithdrawnOn = IntakeOn.PlusDays(1) }, withdrawn)
            .ShouldBeRefused("application.withdrawn");
        AdmitMember.Decide(Admission, withdrawn, AdmittedDetails.None, Example.Cooperative)
            .ShouldRecord<MemberAdmitted>();
    }

    [Fact]
    public void Only_an_open_application_is_withdrawn() =>
        WithdrawApplication.Decide(Act, Resident).ShouldBeRefused("application.none");

    [Fact]
    public void Nobody_withdraws_before_applying() =>
        WithdrawApplication.Decide(Act with { WithdrawnOn = AppliedOn.PlusDays(-1) }, Applicant)
            .ShouldBeRefused("member.date_too_early");
}
