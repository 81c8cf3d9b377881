namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>
/// The giver stops, or it was recorded by mistake: with a day before the first one, nothing was ever due. Gifts that
/// were received stay.
/// </summary>
/// <param name="EndedOn">Nothing is due after this day.</param>
public sealed record EndPledge(PledgeId Pledge, LocalDate EndedOn, Personal<string>? Reason = null) : IAct
{
    public static Decision Decide(EndPledge act, Pledge pledge)
    {
        if (pledge.Recorded is not { } recorded)
            return PledgeRefusals.Unknown(act.Pledge);
        if (pledge.Ended is { } before)
            return before.EndedOn == act.EndedOn
                ? Decision.Nothing
                : PledgeRefusals.AlreadyEnded(act.Pledge, before.EndedOn);
        return Gifts.Pledge.Stream(act.Pledge, recorded.Member).Record(
            new PledgeEnded(act.Pledge, act.EndedOn, GiverRules.Said(act.Reason)));
    }
}
