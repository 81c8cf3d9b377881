namespace Wijkboek.Domain.Membership.Members;

[StoredAs("membership_applied_for", Module.Membership)]
public sealed record MembershipAppliedFor(
    MemberId Applicant,
    Personal<string> Name,
    MemberKind Kind,
    LocalDate AppliedOn,
    Personal<LocalDate>? BirthDate,
    Personal<string>? Email,
    Personal<string>? Motivation) : IEvent;

/// <summary>The talk in which applicant and cooperative find out whether they suit each other.</summary>
/// <param name="Fits">Both think so.</param>
/// <param name="HeldBy">Who spoke for the cooperative.</param>
[StoredAs("intake_held", Module.Membership)]
public sealed record IntakeHeld(
    MemberId Applicant, LocalDate HeldOn, bool Fits, MemberId? HeldBy, Personal<string>? Note) : IEvent;

[StoredAs("applicant_declined", Module.Membership)]
public sealed record ApplicantDeclined(MemberId Applicant, LocalDate DeclinedOn, Personal<string> Explanation) : IEvent;

[StoredAs("application_withdrawn", Module.Membership)]
public sealed record ApplicationWithdrawn(
    MemberId Applicant, LocalDate WithdrawnOn, Personal<string>? Explanation) : IEvent;
