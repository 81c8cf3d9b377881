using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>The statements of one account that were imported, in the order of importing.</summary>
public sealed record ImportedStatements(ImmutableList<BankStatementImported> All) : IState<ImportedStatements>
{
    public static Stream<ImportedStatements> Stream(BankAccountId account) =>
        new($"bank/{account}", Retention.Business);

    public static ImportedStatements Initial { get; } = new(ImmutableList<BankStatementImported>.Empty);

    public int Next => All.Count + 1;

    public ImportedStatements Evolve(IEvent happened) =>
        happened is BankStatementImported imported ? new ImportedStatements(All.Add(imported)) : this;
}
