using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Resolutions;

public sealed class AnnulResolutionTests
{
    private static readonly AnnulResolution Annul = new(
        new ResolutionNumber("2025-03"), new LocalDate(2025, 6, 1), AnnulmentGround.RecordedByMistake, "Verteld");

    [Fact]
    public void Nothing_rests_on_an_annulled_resolution_and_its_number_stays_taken()
    {
        var register = Register(Adopted());
        register = register.After(AnnulResolution.Decide(Annul, register));
        register.RefusesAsGround(Annul.Number)!.Code.ShouldBe("resolution.was_annulled");
        register.NumberFor(null, 2025).Value.ShouldBe("2025-04");
        register.RefusesNumber(Annul.Number, 2025)!.Code.ShouldBe("resolution.number_taken");
    }

    [Fact]
    public void It_is_annulled_once()
    {
        var register = Register(Adopted());
        register = register.After(AnnulResolution.Decide(Annul, register));
        AnnulResolution.Decide(Annul, register).ShouldBeNothing();
        AnnulResolution.Decide(Annul with { Ground = AnnulmentGround.Void }, register)
            .ShouldBeRefused("resolution.was_annulled");
    }

    [Fact]
    public void It_exists_and_the_reason_is_said()
    {
        AnnulResolution.Decide(Annul, Register()).ShouldBeRefused("resolution.unknown");
        AnnulResolution.Decide(Annul with { Reason = "" }, Register(Adopted()))
            .ShouldBeRefused("resolution.reason_missing");
        AnnulResolution.Decide(Annul with { AnnulledOn = MeetingDay.PlusDays(-1) }, Register(Adopted()))
            .ShouldBeRefused("resolution.annulled_before_decided");
    }
}
