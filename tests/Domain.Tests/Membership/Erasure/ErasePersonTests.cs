using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Membership.Erasure;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Members.MemberExample;

namespace Wijkboek.Domain.Tests.Membership.Erasure;

public sealed class ErasePersonTests
{
    private static readonly LocalDate Today = new(2026, 11, 20);
    private static readonly ErasePerson Act = new(Noor, ErasureGround.NoLongerNeeded);
    private static readonly HeldKey Contact = Held(Retention.Contact, 1);
    private static readonly HeldKey Tax2018 = Held(Retention.Tax(2018), 2);
    private static readonly HeldKey Tax2025 = Held(Retention.Tax(2025), 3);

    private static Member Former => Fold.Of<Member>(
        new MemberAdmitted(Noor, "Noor", MemberKind.Resident, AdmittedOn, null, null), EndedOn(new(2025, 12, 31)));

    [Fact]
    public void All_that_may_go_is_forgotten_and_the_rest_stays_for_its_term()
    {
        var erased = Decide(Act, Former, [Contact, Tax2018, Tax2025]).ShouldRecord<PersonalDataErased>();

        erased.Keys.ShouldBe([new("contact", Contact.Key), new("tax-2018", Tax2018.Key)]);
        (erased.Person, erased.ErasedOn, erased.Ground).ShouldBe((Noor, Today, ErasureGround.NoLongerNeeded));
    }

    [Fact]
    public void Who_was_forgotten_is_no_longer_known_and_asking_again_changes_nothing()
    {
        var forgotten = Former.After(Decide(Act, Former, [Contact]));

        forgotten.IsKnown.ShouldBeFalse();
        Decide(Act, forgotten, []).ShouldBeNothing();
    }

    [Fact]
    public void Details_stay_when_only_a_year_of_the_books_goes()
    {
        var act = Act with { Classes = ["tax-2018"] };
        var after = Resident.After(Decide(act, Resident, [Contact, Tax2018]));
        (after.IsKnown, after.ErasedOn).ShouldBe((true, Today));
    }

    [Fact]
    public void Nobody_is_forgotten_who_was_never_known() =>
        Decide(Act, Member.Initial, []).ShouldBeRefused("erasure.unknown_person");

    [Fact]
    public void A_class_that_does_not_exist_is_refused() =>
        Decide(Act with { Classes = ["tax-laatst"] }, Former, [Contact]).ShouldBeRefused("erasure.unknown_class");

    [Fact]
    public void The_books_are_kept_for_seven_years_and_the_refusal_says_until_when()
    {
        Decide(Act with { Classes = ["tax-2025"] }, Former, [Contact, Tax2025]).ShouldBeRefused("erasure.too_early")
            .Facts.ShouldContain(("date", (object?)new LocalDate(2033, 1, 1)));
        Decide(Act, Former, [Tax2025]).ShouldBeRefused("erasure.too_early");
    }

    [Theory]
    [InlineData("contact", null)]
    [InlineData("consent", null)]
    [InlineData("mandate", "2028-06-15")]
    [InlineData("business", "2033-01-01")]
    [InlineData("tax-2019", "2027-01-01")]
    [InlineData("something-new", "2033-01-01")]
    public void Each_class_has_its_term(string name, string? firstDay)
    {
        var first = RetentionTerm.FirstDay(new(name), new LocalDate(2025, 6, 15));
        first?.ToString("uuuu-MM-dd", null).ShouldBe(firstDay);
        (first is null).ShouldBe(firstDay is null);
    }

    [Fact]
    public void Who_takes_part_cannot_be_forgotten()
    {
        Decide(Act, Resident, [Contact]).ShouldBeRefused("erasure.still_member");
        var leaving = Resident.Evolve(EndedOn(Today));
        Decide(Act, leaving, [Contact]).ShouldBeRefused("erasure.still_member");
        Decide(Act, Applicant, [Contact]).ShouldBeRefused("erasure.application_open");
        Decide(Act, Former, [Contact], volunteers: true).ShouldBeRefused("erasure.volunteers");
        Decide(Act, Former, [Contact], Appointed(until: Today)).ShouldBeRefused("erasure.holds_function");
        Decide(Act, Former, [Contact], Appointed(until: Today.PlusDays(-1))).ShouldRecord<PersonalDataErased>();
    }

    private static Functions Appointed(LocalDate until) => Fold.Of<Functions>(new PersonAppointed(
        new("bestuur-1"), Noor, Function.Chair, AdmittedOn, until, null, null, null));

    private static Decision Decide(
        ErasePerson act, Member person, IReadOnlyList<HeldKey> held, Functions? functions = null,
        bool volunteers = false) =>
        ErasePerson.Decide(act, person, functions ?? Functions.Initial, volunteers, held, Today);

    private static HeldKey Held(Retention kept, int number) =>
        new(kept, new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0), AdmittedOn);
}
