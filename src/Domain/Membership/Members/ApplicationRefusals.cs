namespace Wijkboek.Domain.Membership.Members;

public static class ApplicationRefusals
{
    public static Refusal None(MemberId applicant) => new("application.none", ("applicant", applicant));
    public static Refusal AlreadyOpen(MemberId applicant, LocalDate appliedOn) =>
        new("application.already_open", ("applicant", applicant), ("date", appliedOn));
    public static Refusal AlreadyMember(MemberId applicant, LocalDate admittedOn) =>
        new("application.already_member", ("applicant", applicant), ("date", admittedOn));
    public static Refusal IntakeOnDay(MemberId applicant, LocalDate heldOn) =>
        new("application.intake_on_day", ("applicant", applicant), ("date", heldOn));
    public static Refusal NoFit(MemberId applicant, LocalDate heldOn) =>
        new("application.no_fit", ("applicant", applicant), ("date", heldOn));
    public static Refusal Declined(MemberId applicant, LocalDate declinedOn) =>
        new("application.declined", ("applicant", applicant), ("date", declinedOn));
    public static Refusal Withdrawn(MemberId applicant, LocalDate withdrawnOn) =>
        new("application.withdrawn", ("applicant", applicant), ("date", withdrawnOn));
}
