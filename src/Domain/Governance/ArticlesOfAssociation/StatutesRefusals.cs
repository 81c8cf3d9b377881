using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.ArticlesOfAssociation;

public static class StatutesRefusals
{
    public static Refusal NoGeneralMeeting { get; } = new("statutes.no_general_meeting");
    public static Refusal NoticeWrong(int days) => new("statutes.notice_wrong", ("days", days));
    public static Refusal QuorumWrong(int percent) => new("statutes.quorum_wrong", ("percent", percent));
    public static Refusal MajorityWrong(Majority majority) => new(
        "statutes.majority_wrong", ("numerator", majority.Numerator), ("denominator", majority.Denominator));
    public static Refusal AlreadyAmended(ResolutionNumber resolution, LocalDate on) =>
        new("statutes.already_amended", ("resolution", resolution), ("date", on));
    public static Refusal NotAnAmendment(ResolutionNumber resolution) =>
        new("statutes.not_an_amendment", ("resolution", resolution));
    public static Refusal DeedBeforeResolution(LocalDate decidedOn) =>
        new("statutes.deed_before_resolution", ("date", decidedOn));
    public static Refusal SubjectMissing { get; } = new("statutes.subject_missing");
}
