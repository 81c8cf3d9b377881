namespace Wijkboek.Domain.Membership.Members;

/// <summary>What a member pays a year, from a fiscal year on. For the same year it replaces what was agreed.</summary>
/// <param name="FromYear">From the year of admission to five years after the agreement.</param>
/// <param name="PerYear">Zero or more; zero releases the member.</param>
public sealed record AgreeContribution(MemberId Member, int FromYear, Money PerYear, LocalDate AgreedOn) : IAct
{
    private const int YearsAhead = 5;

    public static Decision Decide(AgreeContribution act, Member member)
    {
        var agreed = new ContributionAgreed(act.Member, act.FromYear, act.PerYear, act.AgreedOn);
        if (member.Contributions.Contains(agreed))
            return Decision.Nothing;
        if (!member.IsKnown)
            return MemberRefusals.Unknown(act.Member);
        if (!member.IsMember)
            return MemberRefusals.NotAMember(act.Member);
        if (act.PerYear.IsNegative)
            return MemberRefusals.ContributionBelowZero;
        return act.FromYear < member.Admitted!.AdmittedOn.Year || act.FromYear > act.AgreedOn.Year + YearsAhead
            ? MemberRefusals.ContributionYearWrong(act.FromYear)
            : Members.Member.Stream(act.Member).Record(agreed);
    }
}
