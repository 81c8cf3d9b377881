namespace Wijkboek.Domain.Appreciation.Ambassadors;

public static class AmbassadorRefusals
{
    public static Refusal Unknown(AmbassadorId ambassador) => new("ambassador.unknown", ("ambassador", ambassador));
    public static Refusal AlreadyEngaged(AmbassadorId ambassador) =>
        new("ambassador.already_engaged", ("ambassador", ambassador));
    public static Refusal SubjectMissing { get; } = new("ambassador.subject_missing");
    public static Refusal EndsBeforeStart(LocalDate from) => new("ambassador.ends_before_start", ("date", from));
    public static Refusal AlreadyEnded(AmbassadorshipEnded ended) =>
        new("ambassador.already_ended", ("ambassador", ended.Ambassador), ("date", ended.EndedOn));
}
