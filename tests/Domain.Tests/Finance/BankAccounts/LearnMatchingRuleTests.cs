using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

public sealed class LearnMatchingRuleTests
{
    private static readonly LearnMatchingRule Act = new(
        new("huur"), new RuleCondition(MoneyDirection.Out, Bank.Shop), new RuleTarget("4200"), Bank.Monday);

    private static Decision Decide(LearnMatchingRule act, MatchingRules? rules = null) => LearnMatchingRule.Decide(
        act, rules ?? MatchingRules.Initial, Example.Chart(),
        act.Then.IncomeStream == Example.DonationStream.IncomeStream
            ? Fold.Of<IncomeStream>(Example.DonationStream)
            : IncomeStream.Initial);

    [Fact]
    public void A_rule_is_learned_and_the_same_again_changes_nothing()
    {
        var decision = Decide(Act);
        decision.ShouldRecord<MatchingRuleLearned>().Then.Account.ShouldBe("4200");
        var rules = MatchingRules.Initial.After(decision);
        Decide(Act, rules).ShouldBeNothing();
        Decide(Act with { Automatic = true }, rules).ShouldBeRefused("bank.rule_taken");
    }

    [Fact]
    public void A_rule_says_clearly_what_it_is_for()
    {
        Decide(Act with { When = new RuleCondition(MoneyDirection.Out) })
            .ShouldBeRefused("bank.rule_without_condition");
        Decide(Act with { When = new RuleCondition(Name: "de") }).ShouldBeRefused("bank.rule_text_too_short");
        Decide(Act with { When = new RuleCondition(Iban: "NL00BANK0123456789") }).ShouldBeRefused("bank.number_wrong");
    }

    [Fact]
    public void Its_target_is_one_that_the_ledger_takes()
    {
        Decide(Act with { Then = new RuleTarget("9999") }).ShouldBeRefused("account.unknown");
        Decide(Act with { Then = new RuleTarget("4200", Project: "Geen Id") }).ShouldBeRefused("ledger.project_wrong");
        Decide(Act with { Then = new RuleTarget("4200", Example.DonationStream.IncomeStream) })
            .ShouldBeRefused("ledger.income_stream_on_other_account");
        Decide(Act with { Then = new RuleTarget("8040") }).ShouldBeRefused("ledger.income_stream_missing");
        Decide(Act with { Then = new RuleTarget("8040", new IncomeStreamId("onbekend")) })
            .ShouldBeRefused("income_stream.unknown");
        Decide(Act with { Then = new RuleTarget("8040", Example.DonationStream.IncomeStream) })
            .ShouldRecord<MatchingRuleLearned>();
    }
}
