namespace Wijkboek.Domain.Community.Experience;

/// <param name="Subject">What its people have in common.</param>
/// <param name="LedBy">The expert by experience who leads it, if one does.</param>
public sealed record FormPeerGroup(
    PeerGroupId Group, string Subject, LocalDate FormedOn, ExpertId? LedBy = null) : IAct
{
    /// <param name="leader">The expert that the act names; empty when it names none.</param>
    public static Decision Decide(FormPeerGroup act, PeerGroup group, ExperienceExpert leader)
    {
        var formed = new PeerGroupFormed(act.Group, act.Subject.Trim(), act.FormedOn, act.LedBy);
        if (group.Formed is { } before)
            return before == formed ? Decision.Nothing : ExperienceRefusals.GroupAlreadyFormed(act.Group);
        if (!ThingName.Fits(act.Subject))
            return ExperienceRefusals.SubjectWrong(ThingName.Longest);
        return act.LedBy is { } expert && !leader.IsActiveIn(act.FormedOn, act.FormedOn)
            ? ExperienceRefusals.LeaderNotEngaged(expert, act.FormedOn)
            : PeerGroup.Stream(act.Group).Record(formed);
    }
}
