using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Governance.ArticlesOfAssociation;

/// <summary>
/// What the statutes already say, when the book begins or when it was typed over wrongly; what changes later is an
/// amendment, with its resolution.
/// </summary>
public sealed record SetMeetingRules(
    LocalDate From,
    int NoticeDays,
    int QuorumPercent = 0,
    bool SecondMeetingDecides = false,
    Majority? OrdinaryMajority = null,
    Majority? AmendmentMajority = null) : IAct
{
    public static Decision Decide(SetMeetingRules act, Statutes statutes, Cooperative cooperative)
    {
        if (cooperative.Founding is not { } founding)
            return CooperativeRefusals.NotFounded;
        if (founding.LegalForm == LegalForm.Foundation)
            return StatutesRefusals.NoGeneralMeeting;
        var rules = new MeetingRules(
            act.NoticeDays, act.QuorumPercent, act.SecondMeetingDecides, act.OrdinaryMajority ?? Majority.Simple,
            act.AmendmentMajority ?? Majority.TwoThirds);
        if (Refuses(rules) is { } refusal)
            return refusal;
        return statutes.Rules.GetValueOrDefault(act.From) == rules
            ? Decision.Nothing
            : Statutes.Stream.Record(new MeetingRulesSet(act.From, rules));
    }

    internal static Refusal? Refuses(MeetingRules rules)
    {
        if (rules.NoticeDays is < 0 or > 90)
            return StatutesRefusals.NoticeWrong(rules.NoticeDays);
        if (rules.QuorumPercent is < 0 or > 100)
            return StatutesRefusals.QuorumWrong(rules.QuorumPercent);
        if (!rules.OrdinaryMajority.IsSane)
            return StatutesRefusals.MajorityWrong(rules.OrdinaryMajority);
        return rules.AmendmentMajority.IsSane ? null : StatutesRefusals.MajorityWrong(rules.AmendmentMajority);
    }
}
