using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>What transactions hang on: the accounts with their statements, and the rules that were learned.</summary>
public sealed record BankFrame(
    ImmutableSortedDictionary<string, TracedBankAccount> Accounts,
    ImmutableSortedDictionary<string, TracedRule> Rules);

/// <param name="Position">Where in the journal the connection stands.</param>
public sealed record TracedBankAccount(
    BankAccountConnected Connected, long Position, ImmutableList<TracedStatement> Statements);

/// <param name="Position">Where in the journal it stands.</param>
public sealed record TracedStatement(BankStatementImported Imported, long Position);

/// <param name="Position">Where in the journal it stands.</param>
public sealed record TracedRule(MatchingRuleLearned Learned, long Position);

public sealed class BankFrameView : Projection<BankFrame>
{
    public const string Key = "frame";

    public override string Name => "bank-frame";

    public override BankFrame Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, TracedBankAccount>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, TracedRule>(StringComparer.Ordinal));

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event
        is BankAccountConnected or BankStatementImported or MatchingRuleLearned or MatchingRuleForgotten
        ? [Key]
        : [];

    public override BankFrame Evolve(BankFrame view, Recorded recorded) => recorded.Event switch
    {
        BankAccountConnected connected => view with
        {
            Accounts = view.Accounts.SetItem(
                connected.Account.Value, new TracedBankAccount(connected, recorded.Position, [])),
        },
        BankStatementImported imported => view with
        {
            Accounts = view.Accounts.SetItem(
                imported.Account.Value, After(view.Accounts[imported.Account.Value], imported, recorded.Position)),
        },
        MatchingRuleLearned learned => view with
        {
            Rules = view.Rules.SetItem(learned.Rule.Value, new TracedRule(learned, recorded.Position)),
        },
        MatchingRuleForgotten forgotten => view with { Rules = view.Rules.Remove(forgotten.Rule.Value) },
        _ => view,
    };

    private static TracedBankAccount After(TracedBankAccount account, BankStatementImported imported, long position) =>
        account with { Statements = account.Statements.Add(new TracedStatement(imported, position)) };
}
