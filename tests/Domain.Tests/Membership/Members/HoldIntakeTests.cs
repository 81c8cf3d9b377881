using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Members;

public sealed class HoldIntakeTests
{
    private static readonly MemberId Fatima = new("lid-1");
    private static readonly HoldIntake Act = new(
        Noor, IntakeOn, Fits: true, Fatima, "Wil graag koken", [new(new("koken"), TalentField.Cooking)]);

    [Fact]
    public void What_is_offered_goes_into_the_talent_bank()
    {
        var decision = HoldIntake.Decide(Act, Applicant, Resident);
        decision.ShouldRecord<IntakeHeld>().Fits.ShouldBeTrue();
        decision.ShouldRecord<TalentOffered>().OfferedOn.ShouldBe(IntakeOn);
    }

    [Fact]
    public void The_same_talk_again_changes_nothing_and_another_outcome_needs_another_day()
    {
        var met = Applicant.After(HoldIntake.Decide(Act, Applicant, Resident));
        HoldIntake.Decide(Act, met, Resident).ShouldBeNothing();
        HoldIntake.Decide(Act with { Fits = false }, met, Resident).ShouldBeRefused("application.intake_on_day");
        HoldIntake.Decide(Act with { Fits = false, HeldOn = IntakeOn.PlusDays(7), Talents = null }, met, Resident)
            .ShouldRecord<IntakeHeld>();
    }

    [Fact]
    public void There_is_an_application_to_talk_about()
    {
        HoldIntake.Decide(Act, Member.Initial, Resident).ShouldBeRefused("application.none");
        HoldIntake.Decide(Act, Resident, Resident).ShouldBeRefused("application.none");
    }

    [Fact]
    public void The_talk_is_not_before_the_application() =>
        HoldIntake.Decide(Act with { HeldOn = AppliedOn.PlusDays(-1) }, Applicant, Resident)
            .ShouldBeRefused("member.date_too_early");

    [Fact]
    public void A_person_speaks_for_the_cooperative()
    {
        HoldIntake.Decide(Act, Applicant, Member.Initial).ShouldBeRefused("member.unknown");
        HoldIntake.Decide(Act, Applicant, AdmittedAs(MemberKind.Initiative)).ShouldBeRefused("member.not_a_person");
        HoldIntake.Decide(Act with { HeldBy = null }, Applicant, null).ShouldRecord<IntakeHeld>();
    }

    [Fact]
    public void Each_talent_has_an_id_of_its_own() =>
        HoldIntake.Decide(
            Act with { Talents = [new(new("a"), TalentField.Care), new(new("a"), TalentField.Arts)] }, Applicant,
            Resident)
            .ShouldBeRefused("talent.twice_in_list");

    [Fact]
    public void A_note_has_an_end() =>
        HoldIntake.Decide(Act with { Note = new string('a', 4_001) }, Applicant, Resident)
            .ShouldBeRefused("member.text_too_long");
}
