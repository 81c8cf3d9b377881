namespace Wijkboek.Domain.Community.Experience;

public static class ExperienceRefusals
{
    public static Refusal ExpertUnknown(ExpertId expert) => new("experience.expert_unknown", ("expert", expert));
    public static Refusal ExpertAlreadyEngaged(ExpertId expert) =>
        new("experience.expert_already_engaged", ("expert", expert));
    public static Refusal FieldMissing { get; } = new("experience.field_missing");
    public static Refusal ExpertEnded(ExpertEngagementEnded ended) =>
        new("experience.expert_ended", ("expert", ended.Expert), ("date", ended.EndedOn));
    public static Refusal EndsBeforeStart(LocalDate started) =>
        new("experience.ends_before_start", ("date", started));
    public static Refusal GroupUnknown(PeerGroupId group) => new("experience.group_unknown", ("group", group));
    public static Refusal GroupAlreadyFormed(PeerGroupId group) =>
        new("experience.group_already_formed", ("group", group));
    public static Refusal SubjectWrong(int longest) => new("experience.subject_wrong", ("longest", longest));
    public static Refusal LeaderNotEngaged(ExpertId expert, LocalDate on) =>
        new("experience.leader_not_engaged", ("expert", expert), ("date", on));
    public static Refusal GroupEnded(PeerGroupEnded ended) =>
        new("experience.group_ended", ("group", ended.Group), ("date", ended.EndedOn));
    public static Refusal SessionBeforeStart(LocalDate formed) =>
        new("experience.session_before_start", ("date", formed));
    public static Refusal ParticipantsWrong(int most) => new("experience.participants_wrong", ("most", most));
    public static Refusal SessionAlreadyHeld(LocalDate on, int participants) =>
        new("experience.session_already_held", ("date", on), ("participants", participants));
    public static Refusal SessionUnknown(LocalDate on) => new("experience.session_unknown", ("date", on));
    public static Refusal SessionAfterEnd(LocalDate last) => new("experience.session_after_end", ("date", last));
    public static Refusal ReasonMissing { get; } = new("experience.reason_missing");
}
