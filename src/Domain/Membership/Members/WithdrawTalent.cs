namespace Wijkboek.Domain.Membership.Members;

public sealed record WithdrawTalent(MemberId Person, TalentId Talent, LocalDate WithdrawnOn) : IAct
{
    public static Decision Decide(WithdrawTalent act, Member member)
    {
        if (member.FindTalent(act.Talent) is not { } offered)
            return member.WithdrawnTalents.Exists(withdrawn => withdrawn.Talent == act.Talent)
                ? Decision.Nothing
                : TalentRefusals.Unknown(act.Talent);
        return act.WithdrawnOn < offered.OfferedOn
            ? TalentRefusals.BeforeOffer(act.WithdrawnOn, offered.OfferedOn)
            : Member.Stream(act.Person).Record(
                new TalentWithdrawn(act.Person, act.Talent, offered.Field, act.WithdrawnOn));
    }
}
