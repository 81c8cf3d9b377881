using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class CorrectPersonalDetailsTests
{
    private static readonly CorrectPersonalDetails Act = new(Noor, AdmittedOn.PlusDays(9), Name: "Noor de Wit");
    private static readonly AdmittedDetails Present = new("Noor", null, "noor@voorbeeld.nl");

    [Fact]
    public void What_is_left_out_stays()
    {
        var member = Fold.Of<Member>(
            new MemberAdmitted(Noor, "Noor", MemberKind.Resident, AdmittedOn, null, "noor@voorbeeld.nl"));
        var corrected = member.After(CorrectPersonalDetails.Decide(Act, member, Present));
        corrected.Details?.Name.Plain.ShouldBe("Noor de Wit");
        corrected.Details?.Email?.Plain.ShouldBe("noor@voorbeeld.nl");
    }

    [Fact]
    public void What_is_already_so_changes_nothing()
    {
        CorrectPersonalDetails.Decide(Act, Resident, Present with { Name = "Noor de Wit" }).ShouldBeNothing();
        CorrectPersonalDetails.Decide(Act with { Email = "n@voorbeeld.nl" }, Resident, Present with
        {
            Name = "Noor de Wit",
        }).ShouldRecord<PersonalDetailsCorrected>();
    }

    [Fact]
    public void Something_is_corrected_of_somebody_who_is_known()
    {
        CorrectPersonalDetails.Decide(Act with { Name = null }, Resident, Present)
            .ShouldBeRefused("member.nothing_corrected");
        CorrectPersonalDetails.Decide(Act, Member.Initial, Present).ShouldBeRefused("member.unknown");
    }

    [Fact]
    public void An_organisation_still_has_no_birth_date() =>
        CorrectPersonalDetails.Decide(
            Act with { BirthDate = new LocalDate(1990, 1, 1) }, AdmittedAs(MemberKind.Organisation), Present)
            .ShouldBeRefused("member.birth_date_of_organisation");
}
