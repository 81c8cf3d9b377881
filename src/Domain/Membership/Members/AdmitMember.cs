using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Membership.Members;

/// <summary>Directly, after an application, or anew for somebody who left.</summary>
public sealed record AdmitMember(
    MemberId Member,
    Personal<string> Name,
    MemberKind Kind,
    LocalDate AdmittedOn,
    Personal<LocalDate>? BirthDate = null,
    Personal<string>? Email = null) : IAct
{
    /// <param name="recorded">What this id was admitted with before, opened.</param>
    public static Decision Decide(AdmitMember act, Member member, AdmittedDetails recorded, Cooperative cooperative)
    {
        if (member.Admitted is { } before)
        {
            if (IsSame(before, recorded, act))
                return Decision.Nothing;
            if (member.IsMember)
                return MemberRefusals.AlreadyAdmitted(act.Member, before.AdmittedOn);
        }

        if (cooperative.HasNoMembersByLaw())
            return MemberRefusals.FoundationHasNoMembers;
        return (DetailRules.Refuses(act.Member, act.Kind, act.Name, act.AdmittedOn, act.BirthDate, act.Email)
            ?? PastRefuses(act, member)) is { } refusal
            ? refusal
            : Members.Member.Stream(act.Member).Record(new MemberAdmitted(
                act.Member, act.Name, act.Kind, act.AdmittedOn, act.BirthDate, act.Email));
    }

    private static Refusal? PastRefuses(AdmitMember act, Member member)
    {
        if (member.Registered is not null && act.Kind is (MemberKind.Initiative or MemberKind.Organisation))
            return MemberRefusals.RegisteredAsPerson(act.Member);
        if (member.Ended is { } ended && act.AdmittedOn <= ended.EndedOn)
            return MemberRefusals.TooEarly(act.Member, act.AdmittedOn, ended.EndedOn.PlusDays(1));

        // An application from before the last membership has been answered by it.
        if (member.Application is not { } application || application.Applied.AppliedOn <= member.Admitted?.AdmittedOn)
            return null;
        if (application.Declined is { } declined)
            return ApplicationRefusals.Declined(act.Member, declined.DeclinedOn);
        if (application.Withdrawn is null && application.Intake is { Fits: false } intake)
            return ApplicationRefusals.NoFit(act.Member, intake.HeldOn);
        return act.AdmittedOn < application.Last
            ? MemberRefusals.TooEarly(act.Member, act.AdmittedOn, application.Last)
            : null;
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
