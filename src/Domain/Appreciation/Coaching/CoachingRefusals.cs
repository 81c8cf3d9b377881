namespace Wijkboek.Domain.Appreciation.Coaching;

public static class CoachingRefusals
{
    public static Refusal Unknown(CoachingId coaching) => new("coaching.unknown", ("coaching", coaching));
    public static Refusal AlreadyStarted(CoachingId coaching) =>
        new("coaching.already_started", ("coaching", coaching));
    public static Refusal CoachesSelf { get; } = new("coaching.coaches_self");
    public static Refusal DateTooEarly(LocalDate date, LocalDate earliest) =>
        new("coaching.date_too_early", ("date", date), ("earliest", earliest));
    public static Refusal DirectionNeeded(int talks) => new("coaching.direction_needed", ("talks", talks));
    public static Refusal TalksHeld(int talks) => new("coaching.talks_held", ("talks", talks));
    public static Refusal AlreadyChosen(CoachingDirectionChosen chosen) =>
        new("coaching.already_chosen", ("direction", chosen.Direction), ("date", chosen.ChosenOn));
    public static Refusal AlreadyEnded(CoachingEnded ended) =>
        new("coaching.already_ended", ("coaching", ended.Coaching), ("date", ended.EndedOn));
}
