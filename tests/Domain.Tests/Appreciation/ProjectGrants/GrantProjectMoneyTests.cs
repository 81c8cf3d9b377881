using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.ProjectGrants.Freelance;

namespace Wijkboek.Domain.Tests.Appreciation.ProjectGrants;

public sealed class GrantProjectMoneyTests
{
    private static Decision Decide(GrantProjectMoney act, ProjectGrant? grant = null, Member? member = null) =>
        GrantProjectMoney.Decide(act, grant ?? ProjectGrant.Initial, member, Books2025.Chart);

    [Fact]
    public void What_was_agreed_is_recorded()
    {
        var granted = Decide(Grant).ShouldRecord<ProjectMoneyGranted>();
        (granted.Amount, granted.FreeReplacement, granted.ChargesVat, granted.Account)
            .ShouldBe((Money.Euro(1_000), true, false, "4120"));
        Granted.Left.ShouldBe(Money.Euro(1_000));
    }

    [Fact]
    public void The_same_grant_again_changes_nothing()
    {
        Decide(Grant, Granted).ShouldBeNothing();
        Decide(Grant with { Amount = Money.Euro(1) }, Granted).ShouldBeRefused("project_grant.already_granted");
    }

    [Fact]
    public void A_freelancer_is_a_registered_person_or_has_a_name()
    {
        Decide(Grant with { Name = null }).ShouldBeRefused("project_grant.person_missing");
        Decide(Grant with { Person = Fatima }, member: Resident).ShouldRecord<ProjectMoneyGranted>();
        Decide(Grant with { Person = Fatima }, member: Member.Initial).ShouldBeRefused("member.unknown");
        Decide(Grant with { Person = Fatima }, member: Initiative).ShouldBeRefused("member.not_a_person");
    }

    [Fact]
    public void Work_result_and_end_are_agreed_beforehand()
    {
        Decide(Grant with { Work = " " }).ShouldBeRefused("project_grant.work_missing");
        Decide(Grant with { Result = " " }).ShouldBeRefused("project_grant.result_missing");
        Decide(Grant with { Until = On(2, 28) }).ShouldBeRefused("project_grant.period_wrong");
        Decide(Grant with { Grant = new ProjectGrantId(new string('p', 49)) })
            .ShouldBeRefused("project_grant.id_too_long");
    }

    [Fact]
    public void Money_and_hours_are_sound()
    {
        Decide(Grant with { Amount = Money.Zero }).ShouldBeRefused("project_grant.amount_not_positive");
        Decide(Grant with { RatePerHour = Money.Zero }).ShouldBeRefused("project_grant.rate_not_positive");
        Decide(Grant with { FixedMinutesPerWeek = 0 }).ShouldBeRefused("project_grant.fixed_minutes_wrong");
        Decide(Grant with { Project = "Het plein" }).ShouldBeRefused("ledger.project_wrong");
        Decide(Grant with { Account = "1600" }).ShouldBeRefused("project_grant.account_missing");
        Decide(Grant with { Account = "9999" }).ShouldBeRefused("project_grant.account_missing");
    }

    [Fact]
    public void A_free_short_and_well_paid_freelancer_shows_no_sign_of_dependence() =>
        Signs(Grant with { RatePerHour = Money.Euro(45) }).ShouldBeEmpty();

    [Fact]
    public void Each_sign_of_dependence_is_named()
    {
        Signs(Grant with { Until = On(2, 28).PlusYears(1) }).ShouldBeEmpty();
        Signs(Grant with { Until = On(3, 1).PlusYears(1) }).ShouldBe([DependenceSign.LongDuration]);
        Signs(Grant with { FixedMinutesPerWeek = 480 }).ShouldBe([DependenceSign.FixedHours]);
        Signs(Grant with { FreeReplacement = false }).ShouldBe([DependenceSign.NoFreeReplacement]);
        Signs(Grant with { RatePerHour = Money.Euro(19) }).ShouldBe([DependenceSign.LowRate]);
    }

    private static IReadOnlyList<DependenceSign> Signs(GrantProjectMoney act) =>
        DependenceSigns.Of(Decide(act).ShouldRecord<ProjectMoneyGranted>(), Money.Euro(20));
}
