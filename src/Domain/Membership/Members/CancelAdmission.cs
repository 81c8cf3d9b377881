namespace Wijkboek.Domain.Membership.Members;

/// <summary>
/// The last admission was a mistake and counts nowhere. Who was a member and left is ended, not cancelled.
/// </summary>
public sealed record CancelAdmission(
    MemberId Member, LocalDate AdmittedOn, LocalDate CancelledOn, Personal<string> Explanation) : IAct
{
    public static Decision Decide(CancelAdmission act, Member member)
    {
        if (member.Admitted?.AdmittedOn != act.AdmittedOn)
            return member.Cancelled.Contains(act.AdmittedOn)
                ? Decision.Nothing
                : MemberRefusals.NotAdmittedOn(act.Member, act.AdmittedOn);
        if (DetailRules.IsEmpty(act.Explanation))
            return MemberRefusals.ExplanationMissing;
        return DetailRules.TooLong(act.Explanation) is { } tooLong
            ? tooLong
            : Members.Member.Stream(act.Member).Record(
                new AdmissionCancelled(act.Member, act.CancelledOn, act.AdmittedOn, act.Explanation));
    }
}
