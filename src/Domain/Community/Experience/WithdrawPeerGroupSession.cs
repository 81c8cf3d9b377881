namespace Wijkboek.Domain.Community.Experience;

/// <summary>A session was recorded by mistake; the right one can follow.</summary>
public sealed record WithdrawPeerGroupSession(PeerGroupId Group, LocalDate On, Personal<string> Reason) : IAct
{
    public static Decision Decide(WithdrawPeerGroupSession act, PeerGroup group)
    {
        if (!group.Sessions.Exists(session => session.On == act.On))
            return ExperienceRefusals.SessionUnknown(act.On);
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? ExperienceRefusals.ReasonMissing
            : PeerGroup.Stream(act.Group).Record(
                new PeerGroupSessionWithdrawn(act.Group, act.On, act.Reason));
    }
}
