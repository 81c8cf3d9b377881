namespace Wijkboek.Domain.Membership.Members;

/// <summary>Somebody stays after all, or the end was recorded by mistake.</summary>
public sealed record WithdrawMembershipEnd(
    MemberId Member, LocalDate EndedOn, LocalDate WithdrawnOn, Personal<string>? Explanation = null) : IAct
{
    public static Decision Decide(WithdrawMembershipEnd act, Member member)
    {
        if (member.Ended?.EndedOn != act.EndedOn)
            return member.EndsWithdrawn.Exists(before => before.EndedOn == act.EndedOn)
                ? Decision.Nothing
                : MemberRefusals.NotEnded(act.Member);
        return DetailRules.TooLong(act.Explanation) is { } tooLong
            ? tooLong
            : Members.Member.Stream(act.Member).Record(
                new MembershipEndWithdrawn(act.Member, act.WithdrawnOn, act.EndedOn, act.Explanation));
    }
}
