using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>What was learned about transactions that come back.</summary>
public sealed record MatchingRules(
    ImmutableSortedDictionary<string, MatchingRuleLearned> All,
    ImmutableHashSet<string> Forgotten) : IState<MatchingRules>
{
    // The texts of a rule are about who pays, not about who made the rule.
    public static Stream<MatchingRules> Stream { get; } = new("matching-rules", Retention.Business, "bank-rules");

    public static MatchingRules Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, MatchingRuleLearned>(StringComparer.Ordinal),
            ImmutableHashSet<string>.Empty);

    public MatchingRuleLearned? Find(MatchingRuleId rule) => All.GetValueOrDefault(rule.Value);

    public MatchingRules Evolve(IEvent happened) => happened switch
    {
        MatchingRuleLearned learned => new MatchingRules(
            All.SetItem(learned.Rule.Value, learned), Forgotten.Remove(learned.Rule.Value)),
        MatchingRuleForgotten forgotten => new MatchingRules(
            All.Remove(forgotten.Rule.Value), Forgotten.Add(forgotten.Rule.Value)),
        _ => this,
    };
}
