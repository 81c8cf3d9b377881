using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Membership.Members;

public sealed record ApplyForMembership(
    MemberId Applicant,
    Personal<string> Name,
    MemberKind Kind,
    LocalDate AppliedOn,
    Personal<LocalDate>? BirthDate = null,
    Personal<string>? Email = null,
    Personal<string>? Motivation = null) : IAct
{
    public static Decision Decide(ApplyForMembership act, Member member, Cooperative cooperative)
    {
        // What was typed is sealed once recorded: the day and the kind tell one application from another.
        if (member.Application is { } before && before.Applied.AppliedOn == act.AppliedOn
            && before.Applied.Kind == act.Kind)
            return Decision.Nothing;
        if (cooperative.HasNoMembersByLaw())
            return MemberRefusals.FoundationHasNoMembers;
        return (PastRefuses(act, member)
            ?? DetailRules.Refuses(act.Applicant, act.Kind, act.Name, act.AppliedOn, act.BirthDate, act.Email)
            ?? DetailRules.TooLong(act.Motivation)) is { } refusal
            ? refusal
            : Member.Stream(act.Applicant).Record(new MembershipAppliedFor(
                act.Applicant, act.Name, act.Kind, act.AppliedOn, act.BirthDate, act.Email, act.Motivation));
    }

    private static Refusal? PastRefuses(ApplyForMembership act, Member member)
    {
        if (member.IsMember)
            return ApplicationRefusals.AlreadyMember(act.Applicant, member.Admitted!.AdmittedOn);
        if (member.Registered is not null && act.Kind is (MemberKind.Initiative or MemberKind.Organisation))
            return MemberRefusals.RegisteredAsPerson(act.Applicant);
        if (member.Ended is { } ended && act.AppliedOn < ended.EndedOn)
            return MemberRefusals.TooEarly(act.Applicant, act.AppliedOn, ended.EndedOn);
        if (member.OpenApplication is { } open)
            return ApplicationRefusals.AlreadyOpen(act.Applicant, open.Applied.AppliedOn);
        return member.Application is { } before && act.AppliedOn < before.Last
            ? MemberRefusals.TooEarly(act.Applicant, act.AppliedOn, before.Last)
            : null;
    }
}
