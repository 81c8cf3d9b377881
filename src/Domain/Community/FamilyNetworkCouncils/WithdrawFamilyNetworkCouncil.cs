namespace Wijkboek.Domain.Community.FamilyNetworkCouncils;

/// <summary>A council was recorded by mistake; the right one gets a number of its own.</summary>
public sealed record WithdrawFamilyNetworkCouncil(CouncilId Council, CouncilMistake Mistake) : IAct
{
    public static Decision Decide(WithdrawFamilyNetworkCouncil act, FamilyNetworkCouncil council)
    {
        if (council.Held is not { } held)
            return CouncilRefusals.Unknown(act.Council);
        return council.Withdrawn is not null
            ? Decision.Nothing
            : FamilyNetworkCouncil.Stream(act.Council).Record(
                new FamilyNetworkCouncilWithdrawn(act.Council, held.HeldOn, act.Mistake));
    }
}
