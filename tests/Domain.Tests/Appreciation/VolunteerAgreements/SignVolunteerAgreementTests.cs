using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAgreements;

public sealed class SignVolunteerAgreementTests
{
    private static readonly MemberId Fatima = new("lid-1");

    private static readonly SignVolunteerAgreement Sign = new(
        Fatima, new LocalDate(2025, 1, 10), new LocalDate(2025, 2, 1), "Gastvrouw eetcafé", new LocalDate(2025, 11, 30),
        Money.Euro(100));

    [Fact]
    public void A_signed_agreement_covers_every_month_with_a_day_in_it()
    {
        var agreement = Signed(Sign);
        agreement.In(new YearMonth(2025, 1)).ShouldBeNull();
        agreement.In(new YearMonth(2025, 2)).ShouldNotBeNull();
        agreement.In(new YearMonth(2025, 11)).ShouldNotBeNull();
        agreement.In(new YearMonth(2025, 12)).ShouldBeNull();
    }

    [Fact]
    public void An_agreement_without_end_runs_on_until_a_next_one()
    {
        var first = Sign with { Until = null };
        var next = first with { From = new LocalDate(2026, 1, 1), Task = "Kok" };
        var agreement = Signed(first, next);
        agreement.In(new YearMonth(2025, 12))!.Task.ShouldBe("Gastvrouw eetcafé");
        agreement.In(new YearMonth(2026, 6))!.Task.ShouldBe("Kok");
    }

    [Fact]
    public void The_same_agreement_again_changes_nothing() =>
        SignVolunteerAgreement.Decide(Sign, Signed(Sign), Resident).ShouldBeNothing();

    [Fact]
    public void A_next_agreement_starts_later_than_the_last() =>
        SignVolunteerAgreement.Decide(Sign with { Task = "Kok" }, Signed(Sign), Resident)
            .ShouldBeRefused("volunteer_agreement.later_agreement_exists");

    [Fact]
    public void A_volunteer_is_a_member() =>
        SignVolunteerAgreement.Decide(Sign, VolunteerAgreement.Initial, Member.Initial)
            .ShouldBeRefused("member.unknown");

    [Fact]
    public void An_initiative_does_not_volunteer() =>
        SignVolunteerAgreement.Decide(Sign, VolunteerAgreement.Initial, Of(MemberKind.Initiative))
            .ShouldBeRefused("member.not_a_person");

    [Fact]
    public void An_agreement_names_a_task() =>
        SignVolunteerAgreement.Decide(Sign with { Task = " " }, VolunteerAgreement.Initial, Resident)
            .ShouldBeRefused("volunteer_agreement.task_missing");

    [Fact]
    public void An_agreement_does_not_end_before_it_starts() =>
        SignVolunteerAgreement.Decide(
                Sign with { Until = new LocalDate(2025, 1, 31) }, VolunteerAgreement.Initial, Resident)
            .ShouldBeRefused("volunteer_agreement.period_wrong");

    [Fact]
    public void An_agreed_amount_is_more_than_nothing() =>
        SignVolunteerAgreement.Decide(Sign with { AgreedPerMonth = Money.Zero }, VolunteerAgreement.Initial, Resident)
            .ShouldBeRefused("volunteer_agreement.amount_not_positive");

    private static Member Resident => Of(MemberKind.Resident);

    private static Member Of(MemberKind kind) =>
        Fold.Of<Member>(new MemberAdmitted(Fatima, "Fatima", kind, new LocalDate(2024, 1, 1), null, null));

    private static VolunteerAgreement Signed(params IEnumerable<SignVolunteerAgreement> acts) => acts.Aggregate(
        VolunteerAgreement.Initial,
        (agreement, act) => agreement.After(SignVolunteerAgreement.Decide(act, agreement, Resident)));
}
