namespace Wijkboek.Domain.Governance.Resolutions;

public static class ResolutionRefusals
{
    public static Refusal Unknown(ResolutionNumber number) => new("resolution.unknown", ("number", number));
    public static Refusal WasRejected(ResolutionNumber number) => new("resolution.was_rejected", ("number", number));
    public static Refusal WasAnnulled(ResolutionNumber number, LocalDate on) =>
        new("resolution.was_annulled", ("number", number), ("date", on));
    public static Refusal NumberWrong(ResolutionNumber number, int year) =>
        new("resolution.number_wrong", ("number", number), ("year", year.ToString()));
    public static Refusal NumberTaken(ResolutionNumber number) => new("resolution.number_taken", ("number", number));
    public static Refusal GeneralMeetingDecides(ResolutionSubject subject) =>
        new("resolution.general_meeting_decides", ("subject", subject));
    public static Refusal ReasonMissing { get; } = new("resolution.reason_missing");
    public static Refusal AnnulledBeforeDecided(LocalDate decidedOn) =>
        new("resolution.annulled_before_decided", ("date", decidedOn));
    public static Refusal DecisionTaken(MotionId decision) => new("resolution.decision_taken", ("decision", decision));
    public static Refusal TitleMissing { get; } = new("resolution.title_missing");
    public static Refusal JointBoardMeets { get; } = new("resolution.joint_board_meets");
    public static Refusal NotTheDirector(MemberId person, LocalDate on) =>
        new("resolution.not_the_director", ("person", person), ("date", on));
    public static Refusal DirectorHasConflict(MemberId person) =>
        new("resolution.director_has_conflict", ("person", person));
    public static Refusal FiscalYearMissing(ResolutionSubject subject) =>
        new("resolution.fiscal_year_missing", ("subject", subject));
}
