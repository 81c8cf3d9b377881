namespace Wijkboek.Domain.Community.Experience;

/// <param name="Participants">Counted, never registered: from 1 to 200.</param>
public sealed record HoldPeerGroupSession(PeerGroupId Group, LocalDate On, int Participants) : IAct
{
    private const int MostParticipants = 200;

    public static Decision Decide(HoldPeerGroupSession act, PeerGroup group)
    {
        var held = new PeerGroupSessionHeld(act.Group, act.On, act.Participants);
        if (group.Sessions.Find(session => session.On == act.On) is { } before)
            return before == held
                ? Decision.Nothing
                : ExperienceRefusals.SessionAlreadyHeld(before.On, before.Participants);
        if (group.Formed is not { } formed)
            return ExperienceRefusals.GroupUnknown(act.Group);
        if (act.On < formed.FormedOn)
            return ExperienceRefusals.SessionBeforeStart(formed.FormedOn);
        if (group.Ended is { } ended && ended.EndedOn < act.On)
            return ExperienceRefusals.GroupEnded(ended);
        return act.Participants is < 1 or > MostParticipants
            ? ExperienceRefusals.ParticipantsWrong(MostParticipants)
            : PeerGroup.Stream(act.Group).Record(held);
    }
}
