using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class RegisterPersonTests
{
    private static readonly RegisterPerson Act = new(Noor, "Noor", AppliedOn, new LocalDate(1990, 1, 1));
    private static readonly AdmittedDetails Known = new("Noor", new LocalDate(1990, 1, 1), null);

    [Fact]
    public void A_registered_person_is_a_person_and_no_member()
    {
        var person = Member.Initial.After(RegisterPerson.Decide(Act, Member.Initial, AdmittedDetails.None));
        (person.IsKnown, person.IsPerson, person.IsMember).ShouldBe((true, true, false));
        RegisterPerson.Decide(Act, person, Known).ShouldBeNothing();
        RegisterPerson.Decide(Act with { Name = "Sam" }, person, Known).ShouldBeRefused("member.already_known");
    }

    [Fact]
    public void An_id_is_of_one_person()
    {
        RegisterPerson.Decide(Act, Resident, AdmittedDetails.None).ShouldBeRefused("member.already_known");
        RegisterPerson.Decide(Act, Applicant, AdmittedDetails.None).ShouldBeRefused("member.already_known");
    }

    [Fact]
    public void The_details_make_sense()
    {
        Refused(Act with { Name = "" }).ShouldBe("member.name_missing");
        Refused(Act with { Name = new string('a', 201) }).ShouldBe("member.text_too_long");
        Refused(Act with { Email = "noor" }).ShouldBe("member.email_wrong");
        Refused(Act with { BirthDate = AppliedOn.PlusDays(1) }).ShouldBe("member.birth_date_wrong");
    }

    private static string Refused(RegisterPerson act) =>
        RegisterPerson.Decide(act, Member.Initial, AdmittedDetails.None).ShouldBeOfType<Decision.Refused>().Reason.Code;
}
