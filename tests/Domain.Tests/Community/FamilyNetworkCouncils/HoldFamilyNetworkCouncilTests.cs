using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.FamilyNetworkCouncils;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.FamilyNetworkCouncils.Council;

namespace Wijkboek.Domain.Tests.Community.FamilyNetworkCouncils;

public sealed class HoldFamilyNetworkCouncilTests
{
    private static Decision Decide(HoldFamilyNetworkCouncil act) =>
        HoldFamilyNetworkCouncil.Decide(act, FamilyNetworkCouncil.Initial);

    [Fact]
    public void A_council_counts_on_its_day() => Held.IsHeldIn(Hold.HeldOn, Hold.HeldOn).ShouldBeTrue();

    [Fact]
    public void Nothing_of_a_council_can_name_a_family() =>
        typeof(FamilyNetworkCouncilHeld).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FamilyNetworkCouncilHeld).Namespace && type.Name != "CouncilId")
            .Where(type => type.IsAssignableTo(typeof(IEvent)) || type.IsAssignableTo(typeof(IAct)))
            .SelectMany(type => type.GetProperties())
            .Where(member => member.PropertyType == typeof(string) || member.PropertyType == typeof(Personal<string>)
                || member.PropertyType == typeof(MemberId))
            .ShouldBeEmpty();

    [Fact]
    public void The_same_council_again_changes_nothing() =>
        HoldFamilyNetworkCouncil.Decide(Hold, Withdrawn).ShouldBeNothing();

    [Fact]
    public void A_council_is_held_once() =>
        HoldFamilyNetworkCouncil.Decide(Hold with { Agreements = 4 }, Held).ShouldBeRefused("council.already_held");

    [Fact]
    public void Counts_are_possible()
    {
        Decide(Hold with { Participants = 1 }).ShouldBeRefused("council.participants_wrong");
        Decide(Hold with { Agreements = -1 }).ShouldBeRefused("council.agreements_wrong");
        Decide(Hold with { Agreements = 0 }).ShouldRecord<FamilyNetworkCouncilHeld>();
    }
}
