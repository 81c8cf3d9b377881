using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAgreements;

public sealed class DeclareOtherAllowancesTests
{
    private static readonly MemberId Fatima = new("lid-1");

    private static readonly DeclareOtherAllowances Declare = new(Fatima, 2025, new LocalDate(2025, 1, 10));

    private static readonly VolunteerAgreement Signed = Fold.Of<VolunteerAgreement>(new VolunteerAgreementSigned(
        Fatima, new LocalDate(2025, 1, 10), new LocalDate(2025, 2, 1), null, "Gastvrouw eetcafé", null));

    [Fact]
    public void Once_a_year_the_volunteer_declares_what_comes_from_elsewhere()
    {
        var declared = DeclareOtherAllowances.Decide(Declare, Signed);
        declared.ShouldRecord<OtherAllowancesDeclared>();
        var after = Signed.After(declared);
        (after.DeclaredFor(2025), after.DeclaredFor(2026)).ShouldBe((true, false));
    }

    [Fact]
    public void The_same_declaration_again_changes_nothing() =>
        DeclareOtherAllowances.Decide(Declare, Declared).ShouldBeNothing();

    [Fact]
    public void A_year_is_declared_once() =>
        DeclareOtherAllowances.Decide(Declare with { DeclaredOn = new LocalDate(2025, 2, 1) }, Declared)
            .ShouldBeRefused("volunteer_agreement.already_declared");

    [Fact]
    public void A_year_without_an_agreement_needs_no_declaration() =>
        DeclareOtherAllowances.Decide(Declare with { Year = 2024 }, Signed)
            .ShouldBeRefused("volunteer_agreement.none_in_year");

    private static VolunteerAgreement Declared => Signed.After(DeclareOtherAllowances.Decide(Declare, Signed));
}
