namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>The rule proposes and posts nothing any more; what it posted stays.</summary>
public sealed record ForgetMatchingRule(MatchingRuleId Rule, LocalDate ForgottenOn) : IAct
{
    public static Decision Decide(ForgetMatchingRule act, MatchingRules rules)
    {
        if (rules.Find(act.Rule) is not { } known)
            return rules.Forgotten.Contains(act.Rule.Value)
                ? Decision.Nothing
                : BankRefusals.RuleUnknown(act.Rule);
        return MatchingRules.Stream.Record(new MatchingRuleForgotten(known.Rule, act.ForgottenOn));
    }
}
