using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class DeclineApplicantTests
{
    private static readonly DeclineApplicant Act = new(Noor, IntakeOn, "Woont buiten de wijk");

    [Fact]
    public void An_application_is_declined_once()
    {
        var declined = Applicant.After(DeclineApplicant.Decide(Act, Applicant));
        declined.OpenApplication.ShouldBeNull();
        DeclineApplicant.Decide(Act, declined).ShouldBeNothing();
        DeclineApplicant.Decide(Act with { DeclinedOn = IntakeOn.PlusDays(1) }, declined)
            .ShouldBeRefused("application.declined");
    }

    [Fact]
    public void Only_an_open_application_is_declined()
    {
        DeclineApplicant.Decide(Act, Member.Initial).ShouldBeRefused("application.none");
        DeclineApplicant.Decide(Act, Resident).ShouldBeRefused("application.none");
    }

    [Fact]
    public void An_applicant_is_told_why()
    {
        DeclineApplicant.Decide(Act with { Explanation = " " }, Applicant)
            .ShouldBeRefused("member.explanation_missing");
        DeclineApplicant.Decide(Act with { Explanation = new string('a', 4_001) }, Applicant)
            .ShouldBeRefused("member.text_too_long");
    }

    [Fact]
    public void Nobody_is_declined_before_the_last_step() =>
        DeclineApplicant.Decide(Act with { DeclinedOn = AppliedOn.PlusDays(-1) }, Applicant)
            .ShouldBeRefused("member.date_too_early");
}
