using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>A learned rule with its texts opened; null is not asked for, or forgotten.</summary>
public sealed record LearnedRule(
    MatchingRuleId Rule,
    MoneyDirection? Direction,
    string? Iban,
    string? Name,
    string? Description,
    Money? Amount,
    RuleTarget Then,
    bool Automatic)
{
    public static LearnedRule Of(MatchingRuleLearned learned, PersonalReader personal) => new(
        learned.Rule, learned.When.Direction, personal.Text(learned.When.Iban), personal.Text(learned.When.Name),
        personal.Text(learned.When.Description), learned.When.Amount, learned.Then, learned.Automatic);

    /// <summary>All that the rule asks for; one whose texts were forgotten fits nothing.</summary>
    public bool Fits(OpenedTransaction transaction) =>
        (Iban ?? Name ?? Description) is not null
        && (Direction is null || Direction == (transaction.Amount.IsPositive ? MoneyDirection.In : MoneyDirection.Out))
        && (Amount is not { } amount || amount == transaction.Amount || -amount == transaction.Amount)
        && (Iban is null || (transaction.Party.Iban is { } other
            && Domain.Finance.BankAccounts.Iban.Compact(other) == Domain.Finance.BankAccounts.Iban.Compact(Iban)))
        && (Name is null || Likeness.Contains(transaction.Party.Name, Name))
        && (Description is null || Likeness.Contains(transaction.Party.Description, Description));

    /// <summary>What a person would do who follows the rule.</summary>
    public MatchBankTransaction Follow(OpenedTransaction transaction) => MatchBankTransaction.Whole(
        transaction.Account, transaction.Id, transaction.Amount, Then, Rule);
}
