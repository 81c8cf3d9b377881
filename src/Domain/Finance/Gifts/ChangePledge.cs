namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>The giver gives more, less, or at other times from a day on.</summary>
/// <param name="From">The first day on which the new amount is due; not before the last change.</param>
public sealed record ChangePledge(
    PledgeId Pledge, Money Amount, PledgeInterval Interval, LocalDate From, LocalDate? Until = null) : IAct
{
    public static Decision Decide(ChangePledge act, Pledge pledge)
    {
        if (pledge.Recorded is not { } recorded)
            return PledgeRefusals.Unknown(act.Pledge);
        var current = pledge.Terms[^1];
        if (current == new PledgeTerms(act.Amount, act.Interval, act.From, act.Until))
            return Decision.Nothing;
        if (pledge.Ended is { } ended)
            return PledgeRefusals.AlreadyEnded(act.Pledge, ended.EndedOn);

        // Wet IB 2001 art. 6.34: a periodic gift is fixed and even.
        if (recorded.Periodic)
            return PledgeRefusals.PeriodicFixed(act.Pledge);
        if (act.From < current.From)
            return PledgeRefusals.ChangeOlder(act.Pledge, current.From);
        return RecordPledge.TermsRefuse(act.Amount, act.From, act.Until) is { } refusal
            ? refusal
            : Gifts.Pledge.Stream(act.Pledge, recorded.Member).Record(
                new PledgeRevised(act.Pledge, act.Amount, act.Interval, act.From, act.Until));
    }
}
