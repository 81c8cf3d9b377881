namespace Wijkboek.Domain.Community.Experience;

/// <param name="EndedOn">The last day.</param>
public sealed record EndPeerGroup(PeerGroupId Group, LocalDate EndedOn, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(EndPeerGroup act, PeerGroup group)
    {
        if (group.Formed is not { } formed)
            return ExperienceRefusals.GroupUnknown(act.Group);
        if (group.Ended is { } ended)
            return ended.EndedOn == act.EndedOn ? Decision.Nothing : ExperienceRefusals.GroupEnded(ended);
        if (act.EndedOn < formed.FormedOn)
            return ExperienceRefusals.EndsBeforeStart(formed.FormedOn);
        return group.Sessions.Where(session => act.EndedOn < session.On).MaxBy(session => session.On) is { } late
            ? ExperienceRefusals.SessionAfterEnd(late.On)
            : PeerGroup.Stream(act.Group).Record(new PeerGroupEnded(act.Group, act.EndedOn, act.Note));
    }
}
