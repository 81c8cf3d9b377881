namespace Wijkboek.Domain.Membership.Members;

/// <summary>Anybody the cooperative knows may offer a talent, member or not; an organisation too.</summary>
public sealed record OfferTalent(
    MemberId Person,
    TalentId Talent,
    TalentField Field,
    LocalDate OfferedOn,
    Personal<string>? Description = null) : IAct
{
    public static Decision Decide(OfferTalent act, Member member)
    {
        if (member.FindTalent(act.Talent) is { } before)
            return before.Field == act.Field && before.OfferedOn == act.OfferedOn
                ? Decision.Nothing
                : TalentRefusals.IdTaken(act.Talent);
        if (!member.IsKnown)
            return MemberRefusals.Unknown(act.Person);
        if (member.WithdrawnTalents.Exists(withdrawn => withdrawn.Talent == act.Talent))
            return TalentRefusals.IdTaken(act.Talent);
        return DetailRules.TooLong(act.Description) is { } tooLong
            ? tooLong
            : Member.Stream(act.Person).Record(
                new TalentOffered(act.Person, act.Talent, act.Field, act.OfferedOn, act.Description));
    }
}
