using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Appreciation.Ambassadors;

/// <param name="Subject">What for: a part of the district, a group, a theme; never a person's name.</param>
public sealed record EngageAmbassador(AmbassadorId Ambassador, MemberId Person, string Subject, LocalDate From) : IAct
{
    public static Decision Decide(EngageAmbassador act, Ambassadorship ambassadorship, Member member)
    {
        var engaged = new AmbassadorEngaged(act.Ambassador, act.Person, act.Subject.Trim(), act.From);
        if (ambassadorship.Engaged is { } before)
            return before == engaged ? Decision.Nothing : AmbassadorRefusals.AlreadyEngaged(act.Ambassador);
        if (!member.IsKnown)
            return MemberRefusals.Unknown(act.Person);
        if (!member.IsPerson)
            return MemberRefusals.NotAPerson(act.Person);
        return engaged.Subject.Length == 0
            ? AmbassadorRefusals.SubjectMissing
            : Ambassadorship.Stream(act.Ambassador).Record(engaged);
    }
}
