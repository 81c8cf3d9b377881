namespace Wijkboek.Domain.Community.FamilyNetworkCouncils;

/// <summary>Some time later: what came of the agreements.</summary>
/// <param name="Kept">How many of the agreements were kept by then.</param>
public sealed record FollowUpCouncil(CouncilId Council, LocalDate On, int Kept) : IAct
{
    public static Decision Decide(FollowUpCouncil act, FamilyNetworkCouncil council)
    {
        if (council.Held is not { } held)
            return CouncilRefusals.Unknown(act.Council);
        var followedUp = new CouncilFollowedUp(act.Council, act.On, act.Kept);
        if (council.FollowUps.Find(before => before.On == act.On) is { } before)
            return before == followedUp ? Decision.Nothing : CouncilRefusals.AlreadyFollowedUp(before.On, before.Kept);
        if (council.Withdrawn is not null)
            return CouncilRefusals.IsWithdrawn(act.Council);
        if (act.On < held.HeldOn)
            return CouncilRefusals.FollowUpTooEarly(held.HeldOn);
        return act.Kept < 0 || act.Kept > held.Agreements
            ? CouncilRefusals.KeptWrong(held.Agreements)
            : FamilyNetworkCouncil.Stream(act.Council).Record(followedUp);
    }
}
