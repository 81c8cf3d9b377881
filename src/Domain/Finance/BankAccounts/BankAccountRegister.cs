using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>Which bank accounts are connected to the ledger.</summary>
public sealed record BankAccountRegister(ImmutableSortedDictionary<string, BankAccountConnected> All)
    : IState<BankAccountRegister>
{
    public static Stream<BankAccountRegister> Stream { get; } = new("bank-accounts", Retention.Business);

    public static BankAccountRegister Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, BankAccountConnected>(StringComparer.Ordinal));

    public BankAccountConnected? Find(BankAccountId account) => All.GetValueOrDefault(account.Value);

    /// <summary>By its number as a statement gives it, which may be less than the whole IBAN.</summary>
    public BankAccountConnected? Find(string compactNumber) =>
        All.Values.FirstOrDefault(account => account.Number == compactNumber)
        ?? All.Values.FirstOrDefault(account => Iban.IsSameAccount(account.Number, compactNumber));

    public BankAccountRegister Evolve(IEvent happened) => happened is BankAccountConnected connected
        ? new BankAccountRegister(All.SetItem(connected.Account.Value, connected))
        : this;
}
