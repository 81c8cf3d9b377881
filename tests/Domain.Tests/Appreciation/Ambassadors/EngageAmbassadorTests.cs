using Wijkboek.Domain.Appreciation.Ambassadors;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;

namespace Wijkboek.Domain.Tests.Appreciation.Ambassadors;

public sealed class EngageAmbassadorTests
{
    private static readonly EngageAmbassador Engage = new(
        new AmbassadorId("amb-1"), Fatima, "Nieuwkomers", On(2, 1));

    private static readonly Ambassadorship Engaged =
        Ambassadorship.Initial.After(EngageAmbassador.Decide(Engage, Ambassadorship.Initial, Resident));

    [Fact]
    public void An_ambassador_speaks_for_a_subject_until_it_ends()
    {
        Engaged.Engaged!.Subject.ShouldBe("Nieuwkomers");
        Engaged.IsActiveIn(On(1, 1), On(1, 31)).ShouldBeFalse();
        Engaged.IsActiveIn(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31)).ShouldBeTrue();
    }

    [Fact]
    public void The_same_again_changes_nothing() =>
        EngageAmbassador.Decide(Engage, Engaged, Resident).ShouldBeNothing();

    [Fact]
    public void An_ambassador_is_a_registered_person_with_a_subject()
    {
        EngageAmbassador.Decide(Engage, Ambassadorship.Initial, Member.Initial).ShouldBeRefused("member.unknown");
        EngageAmbassador.Decide(Engage, Ambassadorship.Initial, Initiative).ShouldBeRefused("member.not_a_person");
        EngageAmbassador.Decide(Engage with { Subject = " " }, Ambassadorship.Initial, Resident)
            .ShouldBeRefused("ambassador.subject_missing");
        EngageAmbassador.Decide(Engage with { Subject = "Jongeren" }, Engaged, Resident)
            .ShouldBeRefused("ambassador.already_engaged");
    }
}
