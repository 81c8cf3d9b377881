using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Internships.Intern;

namespace Wijkboek.Domain.Tests.Appreciation.Internships;

public sealed class StartInternshipTests
{
    private static readonly StartInternship ByMember = Start with { Person = Fatima, Name = null };

    private static Decision Decide(StartInternship act, Internship? internship = null, Member? member = null) =>
        StartInternship.Decide(act, internship ?? Internship.Initial, member);

    [Fact]
    public void An_internship_runs_between_its_days()
    {
        Decide(Start).ShouldRecord<InternshipStarted>().AllowancePerMonth.ShouldBe(Money.Euro(250));
        Started.IsActiveIn(On(1, 1), On(2, 2)).ShouldBeFalse();
        Started.IsActiveIn(On(6, 27), On(12, 31)).ShouldBeTrue();
        Started.IsActiveIn(On(6, 28), On(12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_internship_again_changes_nothing() => Decide(Start, Started).ShouldBeNothing();

    [Fact]
    public void A_number_names_one_internship()
    {
        Decide(Start with { School = "Hogeschool" }, Started).ShouldBeRefused("internship.already_started");
        Decide(Start with { Internship = new InternshipId(new string('s', 49)) })
            .ShouldBeRefused("internship.id_too_long");
    }

    [Fact]
    public void An_intern_is_a_member_or_has_a_name()
    {
        Decide(Start with { Name = null }).ShouldBeRefused("internship.person_missing");
        Decide(ByMember, member: Resident).ShouldRecord<InternshipStarted>().Person.ShouldBe(Fatima);
        Decide(ByMember, member: Member.Initial).ShouldBeRefused("member.unknown");
        Decide(ByMember, member: Initiative).ShouldBeRefused("member.not_a_person");
    }

    [Fact]
    public void An_internship_has_a_school_a_period_and_perhaps_an_allowance()
    {
        Decide(Start with { School = "" }).ShouldBeRefused("internship.school_missing");
        Decide(Start with { Until = On(2, 2) }).ShouldBeRefused("internship.period_wrong");
        Decide(Start with { AllowancePerMonth = Money.Zero }).ShouldBeRefused("internship.allowance_not_positive");
    }
}
