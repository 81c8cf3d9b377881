namespace Wijkboek.Domain.Membership.Members;

public sealed record AdmitMember(
    MemberId Member,
    Personal<string> Name,
    MemberKind Kind,
    LocalDate AdmittedOn,
    Personal<LocalDate>? BirthDate = null,
    Personal<string>? Email = null) : IAct
{
    /// <param name="recorded">What this id was admitted with before, opened.</param>
    public static Decision Decide(AdmitMember act, Member member, AdmittedDetails recorded)
    {
        if (member.Admitted is { } before)
            return IsSame(before, recorded, act)
                ? Decision.Nothing
                : MemberRefusals.AlreadyAdmitted(act.Member, before.AdmittedOn);
        if (string.IsNullOrWhiteSpace(act.Name.Plain))
            return MemberRefusals.NameMissing;
        if (act.Email is { Plain: var email } && !(email?.IndexOf('@') > 0))
            return MemberRefusals.EmailWrong;
        if (act.BirthDate is { } birthDate)
        {
            if (act.Kind is MemberKind.Initiative or MemberKind.Organisation)
                return MemberRefusals.BirthDateOfOrganisation;
            if (birthDate.Plain > act.AdmittedOn)
                return MemberRefusals.BirthDateWrong;
        }

        return Members.Member.Stream(act.Member).Record(new MemberAdmitted(
            act.Member, act.Name, act.Kind, act.AdmittedOn, act.BirthDate, act.Email));
    }

    private static bool IsSame(MemberAdmitted before, AdmittedDetails recorded, AdmitMember act) =>
        before.Kind == act.Kind && before.AdmittedOn == act.AdmittedOn && recorded.Name == act.Name.Plain
        && recorded.BirthDate == act.BirthDate?.Plain && recorded.Email == act.Email?.Plain;
}

/// <summary>Personal details of a member in clear; null where there were none or they were forgotten.</summary>
public sealed record AdmittedDetails(string? Name, LocalDate? BirthDate, string? Email)
{
    public static AdmittedDetails None { get; } = new(null, null, null);
}
