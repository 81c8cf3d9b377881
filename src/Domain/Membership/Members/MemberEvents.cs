namespace Wijkboek.Domain.Membership.Members;

/// <param name="BirthDate">Recorded only where a rule needs it: the minimum wage of somebody under 21.</param>
[StoredAs("member_admitted", Module.Membership)]
public sealed record MemberAdmitted(
    MemberId Member,
    Personal<string> Name,
    MemberKind Kind,
    LocalDate AdmittedOn,
    Personal<LocalDate>? BirthDate,
    Personal<string>? Email) : IEvent;

public enum MemberKind
{
    Resident,
    Initiative,
    Entrepreneur,
    Organisation,
}
