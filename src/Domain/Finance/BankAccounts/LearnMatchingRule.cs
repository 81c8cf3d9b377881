using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>Transactions like these belong on this account of the ledger.</summary>
/// <param name="Automatic">Whether it posts by itself when a statement is imported.</param>
public sealed record LearnMatchingRule(
    MatchingRuleId Rule, RuleCondition When, RuleTarget Then, LocalDate LearnedOn, bool Automatic = false) : IAct
{
    // A shorter text fits nearly everything.
    private const int ShortestText = 3;

    /// <param name="act">What is asked.</param>
    /// <param name="rules">Those learned so far.</param>
    /// <param name="chart">Where the target must stand.</param>
    /// <param name="incomeStream">The one that the target names.</param>
    public static Decision Decide(
        LearnMatchingRule act, MatchingRules rules, ChartOfAccounts chart, IncomeStream? incomeStream)
    {
        if (rules.Find(act.Rule) is { } before)
            return IsSame(act, before) ? Decision.Nothing : BankRefusals.RuleTaken(act.Rule);
        return (ConditionRefuses(act.When) ?? TargetRefuses(act, chart, incomeStream)) is { } refusal
            ? refusal
            : MatchingRules.Stream.Record(new MatchingRuleLearned(
                act.Rule, act.When, act.Then, act.Automatic, act.LearnedOn));
    }

    private static Refusal? ConditionRefuses(RuleCondition when)
    {
        if (when is { Iban: null, Name: null, Description: null })
            return BankRefusals.RuleWithoutCondition;
        if (when.Iban is { Plain: { } iban } && !Iban.IsValid(Iban.Compact(iban)))
            return BankRefusals.NumberWrong(iban);
        return new[] { when.Name, when.Description }.OfType<Personal<string>>()
            .Any(text => (text.Plain ?? "").Trim().Length < ShortestText)
            ? BankRefusals.RuleTextTooShort(ShortestText)
            : null;
    }

    private static Refusal? TargetRefuses(LearnMatchingRule act, ChartOfAccounts chart, IncomeStream? incomeStream)
    {
        var then = act.Then;
        if (chart.Find(then.Account) is not { } account)
            return AccountRefusals.Unknown(then.Account);
        if (chart.IsRetired(then.Account, act.LearnedOn))
            return AccountRefusals.IsRetired(then.Account);
        if (then.Project is { } project && !Identifier.IsValid(project))
            return Ledger.LedgerRefusals.ProjectWrong(project);
        if (account.Kind != AccountKind.Income)
            return then.IncomeStream is null
                ? null
                : Ledger.LedgerRefusals.IncomeStreamOnOtherAccount(then.Account);
        if (then.IncomeStream is not { } stream)
            return Ledger.LedgerRefusals.IncomeStreamMissing(then.Account);
        if (incomeStream?.Opened is not { } opened)
            return IncomeStreamRefusals.Unknown(stream);
        return opened.Account == then.Account
            ? null
            : Ledger.LedgerRefusals.IncomeStreamOfOtherAccount(stream, opened.Account);
    }

    // What was sealed cannot be compared here; the rest tells a retry from another rule under the same name.
    private static bool IsSame(LearnMatchingRule act, MatchingRuleLearned before) =>
        before.Then == act.Then && before.Automatic == act.Automatic && before.LearnedOn == act.LearnedOn
        && before.When.Direction == act.When.Direction && before.When.Amount == act.When.Amount
        && before.When.Iban is null == act.When.Iban is null && before.When.Name is null == act.When.Name is null
        && before.When.Description is null == act.When.Description is null;
}
