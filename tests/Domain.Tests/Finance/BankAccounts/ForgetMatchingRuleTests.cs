using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class ForgetMatchingRuleTests
{
    private static readonly ForgetMatchingRule Act = new(new("huur"), Bank.Monday);

    private static readonly MatchingRules Rules = Fold.Of<MatchingRules>(new MatchingRuleLearned(
        new("huur"), new RuleCondition(Name: "verhuurder"), new RuleTarget("4200"), false, Bank.Monday));

    [Fact]
    public void A_forgotten_rule_is_gone_and_the_same_again_changes_nothing()
    {
        var after = Rules.After(ForgetMatchingRule.Decide(Act, Rules));
        after.All.ShouldBeEmpty();
        ForgetMatchingRule.Decide(Act, after).ShouldBeNothing();
    }

    [Fact]
    public void A_rule_that_was_never_learned_is_refused() =>
        ForgetMatchingRule.Decide(Act, MatchingRules.Initial).ShouldBeRefused("bank.rule_unknown");
}
