namespace Wijkboek.Domain.Membership.Members;

/// <param name="EndedOn">Last day as a member.</param>
/// <param name="NoticeOn">
/// Not after the end. The term of notice is a matter of statutes (BW 2:36(1)), so it is not judged here.
/// </param>
public sealed record EndMembership(
    MemberId Member,
    MembershipEndReason Reason,
    LocalDate EndedOn,
    LocalDate? NoticeOn = null,
    Personal<string>? Explanation = null) : IAct
{
    public static Decision Decide(EndMembership act, Member member)
    {
        if (!member.IsKnown)
            return MemberRefusals.Unknown(act.Member);
        if (member.Ended is { } before)
            return (before.Reason, before.EndedOn, before.NoticeOn) == (act.Reason, act.EndedOn, act.NoticeOn)
                ? Decision.Nothing
                : MemberRefusals.AlreadyEnded(act.Member, before.EndedOn);
        if (member.Admitted is not { } admitted)
            return MemberRefusals.NotAMember(act.Member);
        return Refuses(act, admitted, member.IsPerson) is { } refusal
            ? refusal
            : Members.Member.Stream(act.Member).Record(
                new MembershipEnded(act.Member, act.Reason, act.EndedOn, act.NoticeOn, act.Explanation));
    }

    private static Refusal? Refuses(EndMembership act, MemberAdmitted admitted, bool isPerson)
    {
        if (act.EndedOn < admitted.AdmittedOn)
            return MemberRefusals.TooEarly(act.Member, act.EndedOn, admitted.AdmittedOn);
        if (act.NoticeOn is { } notice && notice > act.EndedOn)
            return MemberRefusals.NoticeAfterEnd(notice, act.EndedOn);
        if (act.Reason == (isPerson ? MembershipEndReason.CeasedToExist : MembershipEndReason.Died))
            return MemberRefusals.ReasonNotForKind(act.Reason, admitted.Kind);

        // The member is told the reasons in writing at once (BW 2:35(4)), so they must be there.
        return act.Reason == MembershipEndReason.Expelled && DetailRules.IsEmpty(act.Explanation)
            ? MemberRefusals.ExpulsionNeedsExplanation
            : DetailRules.TooLong(act.Explanation);
    }
}
