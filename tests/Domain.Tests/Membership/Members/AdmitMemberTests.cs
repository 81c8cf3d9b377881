using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class AdmitMemberTests
{
    private static readonly AdmitMember Fatima = new(
        new MemberId("lid-1"), "Fatima", MemberKind.Resident, new LocalDate(2024, 3, 1), new LocalDate(1990, 5, 6),
        "fatima@voorbeeld.nl");

    private static readonly AdmittedDetails Known =
        new(Fatima.Name.Plain, Fatima.BirthDate?.Plain, Fatima.Email?.Plain);

    [Fact]
    public void A_birth_date_or_address_that_was_not_given_before_is_not_silently_dropped()
    {
        Decide(Fatima with { BirthDate = new LocalDate(1990, 5, 1) }, Admitted(), Known)
            .ShouldBeRefused("member.already_admitted");
        Decide(Fatima with { Email = "anders@voorbeeld.nl" }, Admitted(), Known)
            .ShouldBeRefused("member.already_admitted");
    }

    [Fact]
    public void A_resident_is_admitted_with_personal_data_under_the_persons_own_key()
    {
        var decision = Decide(Fatima, Member.Initial, AdmittedDetails.None);
        decision.ShouldRecord<MemberAdmitted>().Kind.ShouldBe(MemberKind.Resident);
        var stream = decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().Stream;
        (stream.Id, stream.Person, stream.Retention).ShouldBe(("member/lid-1", "lid-1", Retention.Contact));
    }

    [Fact]
    public void The_same_member_again_changes_nothing() =>
        Decide(Fatima, Admitted(), Known).ShouldBeNothing();

    [Fact]
    public void An_id_belongs_to_one_member()
    {
        Decide(Fatima with { Name = "Hassan" }, Admitted(), Known)
            .ShouldBeRefused("member.already_admitted");
        Decide(Fatima with { Kind = MemberKind.Entrepreneur }, Admitted(), Known)
            .ShouldBeRefused("member.already_admitted");
    }

    [Fact]
    public void After_the_name_was_forgotten_the_id_is_still_taken() =>
        Decide(Fatima, Admitted(), AdmittedDetails.None).ShouldBeRefused("member.already_admitted");

    [Fact]
    public void A_member_has_a_name() =>
        Decide(Fatima with { Name = "  " }, Member.Initial, AdmittedDetails.None)
            .ShouldBeRefused("member.name_missing");

    [Theory]
    [InlineData("")]
    [InlineData("fatima")]
    [InlineData("@voorbeeld.nl")]
    public void An_email_address_has_something_before_its_at_sign(string email) =>
        Decide(Fatima with { Email = email }, Member.Initial, AdmittedDetails.None)
            .ShouldBeRefused("member.email_wrong");

    [Fact]
    public void Nobody_is_born_after_admission() =>
        Decide(Fatima with { BirthDate = new LocalDate(2024, 3, 2) }, Member.Initial, AdmittedDetails.None)
            .ShouldBeRefused("member.birth_date_wrong");

    [Theory]
    [InlineData(MemberKind.Initiative)]
    [InlineData(MemberKind.Organisation)]
    public void An_organisation_has_no_birth_date(MemberKind kind) =>
        Decide(Fatima with { Kind = kind }, Member.Initial, AdmittedDetails.None)
            .ShouldBeRefused("member.birth_date_of_organisation");

    [Fact]
    public void A_foundation_has_no_members() =>
        AdmitMember.Decide(Fatima, Member.Initial, AdmittedDetails.None, MemberExample.Foundation)
            .ShouldBeRefused("member.foundation_has_no_members");

    [Fact]
    public void Who_left_may_come_back_after_the_last_day()
    {
        var left = Admitted().Evolve(MemberExample.EndedOn(new LocalDate(2025, 6, 30)));
        var again = Fatima with { AdmittedOn = new LocalDate(2025, 7, 1) };
        AdmitMember.Decide(again, left, Known, Example.Cooperative).ShouldRecord<MemberAdmitted>();
        AdmitMember.Decide(again with { AdmittedOn = new LocalDate(2025, 6, 30) }, left, Known, Example.Cooperative)
            .ShouldBeRefused("member.date_too_early");
    }

    [Fact]
    public void The_old_admission_again_changes_nothing_after_the_membership_ended() =>
        AdmitMember.Decide(
            Fatima, Admitted().Evolve(MemberExample.EndedOn(new LocalDate(2025, 6, 30))), Known, Example.Cooperative)
            .ShouldBeNothing();

    [Fact]
    public void After_an_application_the_day_of_admission_is_not_before_the_last_step()
    {
        var applicant = Fold.Of<Member>(MemberExample.Applied, MemberExample.Intake(fits: true));
        Admit(applicant, MemberExample.IntakeOn).ShouldRecord<MemberAdmitted>();
        Admit(applicant, MemberExample.IntakeOn.PlusDays(-1)).ShouldBeRefused("member.date_too_early");
    }

    [Fact]
    public void Who_does_not_fit_is_not_admitted() =>
        Admit(Fold.Of<Member>(MemberExample.Applied, MemberExample.Intake(fits: false)), MemberExample.IntakeOn)
            .ShouldBeRefused("application.no_fit");

    [Fact]
    public void After_a_declined_application_a_new_one_is_needed()
    {
        var declined = Fold.Of<Member>(
            MemberExample.Applied, new ApplicantDeclined(MemberExample.Noor, MemberExample.IntakeOn, "buiten de wijk"));
        Admit(declined, MemberExample.IntakeOn.PlusDays(5)).ShouldBeRefused("application.declined");
        var again = declined.Evolve(MemberExample.Applied with { AppliedOn = MemberExample.IntakeOn.PlusDays(3) });
        Admit(again, MemberExample.IntakeOn.PlusDays(5)).ShouldRecord<MemberAdmitted>();
    }

    [Fact]
    public void A_registered_person_does_not_become_an_organisation()
    {
        var person = Fold.Of<Member>(MemberExample.Registered);
        Admit(person, MemberExample.IntakeOn).ShouldRecord<MemberAdmitted>();
        AdmitMember.Decide(
            MemberExample.Admission with { Kind = MemberKind.Organisation }, person, AdmittedDetails.None,
            Example.Cooperative)
            .ShouldBeRefused("member.registered_as_person");
    }

    [Fact]
    public void What_was_given_on_application_is_kept()
    {
        var member = Fold.Of<Member>(MemberExample.Applied with { Email = "noor@voorbeeld.nl" })
            .After(Admit(Fold.Of<Member>(MemberExample.Applied), MemberExample.IntakeOn));
        member.Details?.Email?.Plain.ShouldBe("noor@voorbeeld.nl");
    }

    private static Decision Admit(Member member, LocalDate on) => AdmitMember.Decide(
        MemberExample.Admission with { AdmittedOn = on }, member, AdmittedDetails.None, Example.Cooperative);

    private static Decision Decide(AdmitMember act, Member member, AdmittedDetails recorded) =>
        AdmitMember.Decide(act, member, recorded, Example.Cooperative);

    private static Member Admitted() =>
        Member.Initial.After(Decide(Fatima, Member.Initial, AdmittedDetails.None));
}
