namespace Wijkboek.Domain.Appreciation.VolunteerAgreements;

/// <param name="Until">Last day; null runs on until a next agreement starts.</param>
/// <param name="Task">A label such as "gastvrouw eetcafé"; never a person's name.</param>
/// <param name="AgreedPerMonth">What was agreed at most per month; null leaves only the legal maxima.</param>
[StoredAs("volunteer_agreement_signed", Module.Appreciation)]
public sealed record VolunteerAgreementSigned(
    MemberId Volunteer,
    LocalDate SignedOn,
    LocalDate From,
    LocalDate? Until,
    string Task,
    Money? AgreedPerMonth) : IEvent;

/// <summary>
/// The volunteer declared that the allowances of all organisations together stay inside the limits of one calendar
/// year. The limits are per person, and only the volunteer knows of the others.
/// </summary>
[StoredAs("other_allowances_declared", Module.Appreciation)]
public sealed record OtherAllowancesDeclared(MemberId Volunteer, int Year, LocalDate DeclaredOn) : IEvent;
