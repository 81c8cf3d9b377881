using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Appreciation.VolunteerAgreements;

public sealed record SignVolunteerAgreement(
    MemberId Volunteer,
    LocalDate SignedOn,
    LocalDate From,
    string Task,
    LocalDate? Until = null,
    Money? AgreedPerMonth = null) : IAct
{
    public static Decision Decide(SignVolunteerAgreement act, VolunteerAgreement agreement, Member member)
    {
        var signed = new VolunteerAgreementSigned(
            act.Volunteer, act.SignedOn, act.From, act.Until, act.Task.Trim(), act.AgreedPerMonth);
        if (agreement.Agreements.Contains(signed))
            return Decision.Nothing;
        if (!member.IsKnown)
            return MemberRefusals.Unknown(act.Volunteer);
        if (!member.IsPerson)
            return MemberRefusals.NotAPerson(act.Volunteer);
        if (signed.Task.Length == 0)
            return VolunteerAgreementRefusals.TaskMissing;
        if (act.Until is { } until && until < act.From)
            return VolunteerAgreementRefusals.PeriodWrong(act.From, until);
        if (act.AgreedPerMonth is { IsPositive: false })
            return VolunteerAgreementRefusals.AmountNotPositive;

        // A next agreement takes the place of the one before it, so it starts later.
        if (agreement.Agreements.LastOrDefault() is { } last && act.From <= last.From)
            return VolunteerAgreementRefusals.LaterAgreementExists(last.From);
        return VolunteerAgreement.Stream(act.Volunteer).Record(signed);
    }
}
