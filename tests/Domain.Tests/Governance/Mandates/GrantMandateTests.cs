using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Mandates;

public sealed class GrantMandateTests
{
    private static readonly GrantMandate Grant = new(
        new MandateId("m-1"), Neighbour, "penningmeester", Money.Euro(5_000), new LocalDate(2025, 1, 1),
        new LocalDate(2025, 12, 31), "4200", "eetcafe", Money.Euro(2_500), [Supervisor]);

    private static Decision Decide(GrantMandate act, Mandate? mandate = null) => GrantMandate.Decide(
        act, mandate ?? Mandate.Initial, [Person(act.Holder)], Register(Adopted()));

    private static Mandate Granted => Mandate.Initial.After(Decide(Grant));

    [Fact]
    public void A_mandate_holds_in_its_period_for_its_budget_line()
    {
        Granted.CoversOn(new LocalDate(2024, 12, 31)).ShouldBeFalse();
        Granted.CoversOn(new LocalDate(2025, 12, 31)).ShouldBeTrue();
        Granted.CoversOn(new LocalDate(2026, 1, 1)).ShouldBeFalse();
        Granted.CoversLine("4200", "eetcafe").ShouldBeTrue();
        Granted.CoversLine("4200", null).ShouldBeFalse();
        Granted.CoversLine("4300", "eetcafe").ShouldBeFalse();
        Mandate.Initial.After(Decide(Grant with { Account = null, Project = null })).CoversLine("4300", "x")
            .ShouldBeTrue();
    }

    [Fact]
    public void Above_its_line_somebody_else_signs_too()
    {
        Granted.NeedsSecondSignature(Money.Euro(2_500)).ShouldBeFalse();
        Granted.NeedsSecondSignature(Money.Euro(2_500, 1)).ShouldBeTrue();
        Granted.MaySignSecond(Supervisor).ShouldBeTrue();
        Granted.MaySignSecond(Neighbour).ShouldBeFalse();
        Granted.MaySignSecond(Director).ShouldBeFalse();
        var open = Mandate.Initial.After(Decide(Grant with { SecondSigners = null }));
        open.MaySignSecond(Director).ShouldBeTrue();
        open.MaySignSecond(Neighbour).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_covered_before_anything_is_granted()
    {
        Mandate.Initial.CoversOn(new LocalDate(2025, 1, 1)).ShouldBeFalse();
        Mandate.Initial.Limit.ShouldBe(Money.Zero);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_needs_another_name()
    {
        Decide(Grant with { SecondSigners = [Supervisor] }, Granted).ShouldBeNothing();
        Decide(Grant with { SecondSigners = [Director] }, Granted).ShouldBeRefused("mandate.id_taken");
        Decide(Grant with { Limit = Money.Euro(6_000) }, Granted).ShouldBeRefused("mandate.id_taken");
    }

    [Fact]
    public void A_mandate_makes_sense()
    {
        Decide(Grant with { Role = " " }).ShouldBeRefused("mandate.role_missing");
        Decide(Grant with { Limit = Money.Zero }).ShouldBeRefused("mandate.limit_not_positive");
        Decide(Grant with { SecondSignatureAbove = Money.Euro(5_001) })
            .ShouldBeRefused("mandate.second_signature_wrong");
        Decide(Grant with { SecondSigners = [Neighbour] }).ShouldBeRefused("mandate.second_signers_wrong");
        Decide(Grant with { SecondSignatureAbove = null }).ShouldBeRefused("mandate.second_signers_wrong");
        Decide(Grant with { Until = new LocalDate(2024, 12, 31) }).ShouldBeRefused("mandate.period_wrong");
        Decide(Grant with { Resolution = new ResolutionNumber("2025-99") }).ShouldBeRefused("resolution.unknown");
    }

    [Fact]
    public void Its_holder_is_a_person() =>
        GrantMandate.Decide(Grant, Mandate.Initial, [new Official(Neighbour, false, false)], Register())
            .ShouldBeRefused("official.unknown");
}
