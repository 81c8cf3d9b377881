namespace Wijkboek.Domain.Appreciation.VolunteerAgreements;

/// <summary>Once a calendar year: what I get elsewhere stays, with this, inside the limits.</summary>
public sealed record DeclareOtherAllowances(MemberId Volunteer, int Year, LocalDate DeclaredOn) : IAct
{
    public static Decision Decide(DeclareOtherAllowances act, VolunteerAgreement agreement)
    {
        var declared = new OtherAllowancesDeclared(act.Volunteer, act.Year, act.DeclaredOn);
        if (agreement.Declarations.TryGetValue(act.Year, out var before))
            return before == declared
                ? Decision.Nothing
                : VolunteerAgreementRefusals.AlreadyDeclared(act.Year, before.DeclaredOn);
        return agreement.RunsIn(act.Year)
            ? VolunteerAgreement.Stream(act.Volunteer).Record(declared)
            : VolunteerAgreementRefusals.NoneInYear(act.Year);
    }
}
