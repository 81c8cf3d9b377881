namespace Wijkboek.Domain.Community.Experience;

/// <param name="EndedOn">The last day.</param>
public sealed record EndExpertEngagement(ExpertId Expert, LocalDate EndedOn, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(EndExpertEngagement act, ExperienceExpert expert)
    {
        if (expert.Engaged is not { } engaged)
            return ExperienceRefusals.ExpertUnknown(act.Expert);
        if (expert.Ended is { } ended)
            return ended.EndedOn == act.EndedOn ? Decision.Nothing : ExperienceRefusals.ExpertEnded(ended);
        return act.EndedOn < engaged.From
            ? ExperienceRefusals.EndsBeforeStart(engaged.From)
            : ExperienceExpert.Stream(act.Expert, engaged.Person).Record(
                new ExpertEngagementEnded(act.Expert, engaged.Person, act.EndedOn, act.Note));
    }
}
