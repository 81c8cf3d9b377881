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
        AdmitMember.Decide(Fatima with { BirthDate = new LocalDate(1990, 5, 1) }, Admitted(), Known)
            .ShouldBeRefused("member.already_admitted");
        AdmitMember.Decide(Fatima with { Email = "anders@voorbeeld.nl" }, Admitted(), Known)
            .ShouldBeRefused("member.already_admitted");
    }

    [Fact]
    public void A_resident_is_admitted_with_personal_data_under_the_persons_own_key()
    {
        var decision = AdmitMember.Decide(Fatima, Member.Initial, AdmittedDetails.None);
        decision.ShouldRecord<MemberAdmitted>().Kind.ShouldBe(MemberKind.Resident);
        var stream = decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldHaveSingleItem().Stream;
        (stream.Id, stream.Person, stream.Retention).ShouldBe(("member/lid-1", "lid-1", Retention.Contact));
    }

    [Fact]
    public void The_same_member_again_changes_nothing() =>
        AdmitMember.Decide(Fatima, Admitted(), Known).ShouldBeNothing();

    [Fact]
    public void An_id_belongs_to_one_member()
    {
        AdmitMember.Decide(Fatima with { Name = "Hassan" }, Admitted(), Known)
            .ShouldBeRefused("member.already_admitted");
        AdmitMember.Decide(Fatima with { Kind = MemberKind.Entrepreneur }, Admitted(), Known)
            .ShouldBeRefused("member.already_admitted");
    }

    [Fact]
    public void After_the_name_was_forgotten_the_id_is_still_taken() =>
        AdmitMember.Decide(Fatima, Admitted(), AdmittedDetails.None).ShouldBeRefused("member.already_admitted");

    [Fact]
    public void A_member_has_a_name() =>
        AdmitMember.Decide(Fatima with { Name = "  " }, Member.Initial, AdmittedDetails.None)
            .ShouldBeRefused("member.name_missing");

    [Theory]
    [InlineData("")]
    [InlineData("fatima")]
    [InlineData("@voorbeeld.nl")]
    public void An_email_address_has_something_before_its_at_sign(string email) =>
        AdmitMember.Decide(Fatima with { Email = email }, Member.Initial, AdmittedDetails.None)
            .ShouldBeRefused("member.email_wrong");

    [Fact]
    public void Nobody_is_born_after_admission() =>
        AdmitMember.Decide(Fatima with { BirthDate = new LocalDate(2024, 3, 2) }, Member.Initial, AdmittedDetails.None)
            .ShouldBeRefused("member.birth_date_wrong");

    [Theory]
    [InlineData(MemberKind.Initiative)]
    [InlineData(MemberKind.Organisation)]
    public void An_organisation_has_no_birth_date(MemberKind kind) =>
        AdmitMember.Decide(Fatima with { Kind = kind }, Member.Initial, AdmittedDetails.None)
            .ShouldBeRefused("member.birth_date_of_organisation");

    private static Member Admitted() =>
        Member.Initial.After(AdmitMember.Decide(Fatima, Member.Initial, AdmittedDetails.None));
}
