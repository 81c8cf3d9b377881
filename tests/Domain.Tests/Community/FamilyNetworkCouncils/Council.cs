using Wijkboek.Domain.Community.FamilyNetworkCouncils;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Community.FamilyNetworkCouncils;

internal static class Council
{
    public static readonly HoldFamilyNetworkCouncil Hold =
        new(new CouncilId("fnb-2025-1"), new LocalDate(2025, 4, 8), 7, 5);

    public static FamilyNetworkCouncil Held { get; } =
        FamilyNetworkCouncil.Initial.After(HoldFamilyNetworkCouncil.Decide(Hold, FamilyNetworkCouncil.Initial));

    public static FamilyNetworkCouncil Withdrawn { get; } =
        Held.After(WithdrawFamilyNetworkCouncil.Decide(new(Hold.Council, CouncilMistake.RecordedTwice), Held));
}
