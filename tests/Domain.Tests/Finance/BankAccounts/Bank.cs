using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

/// <summary>One bank account of an example cooperative, with what was imported of it.</summary>
internal sealed class Bank
{
    public const string Number = "NL91ABNA0417164300";
    public const string Shop = "NL69INGB0123456789";
    public const string Neighbour = "NL20INGB0001234567";

    public static readonly BankAccountId Account = BankAccountId.OfNumber(Number);
    public static readonly LocalDate Monday = new(2025, 6, 2);
    public static readonly BankAccountConnected Connected = new(Account, Number, "1100", Monday, Money.Euro(1_000));
    public static readonly string File = new('a', 64);

    public static readonly Account Savings = new("1120", "Spaarrekening", AccountKind.Asset, "Liquide middelen");

    public BankAccountRegister Accounts { get; private set; } = BankAccountRegister.Initial;

    public ImportedStatements Statements { get; private set; } = ImportedStatements.Initial;

    public BankYear Year { get; private set; } = BankYear.Initial;

    public static Bank Empty => new();

    public static Bank OfOneAccount => new Bank().After(BankAccountRegister.Stream.Record(Connected));

    /// <summary>A statement that adds up, from an opening balance on.</summary>
    public static BankStatement Statement(Money opening, params StatementLine[] lines) => new(
        Number, null, null, opening, opening + lines.Sum(line => line.Amount), lines);

    public static StatementLine Line(int day, long cents, string? iban = Shop) => new(
        Monday.PlusDays(day), new Money(cents), new Counterparty(iban is null ? null : Personal.Of(iban)));

    public static ImportBankStatements Import(params BankStatement[] statements) => new(File, statements);

    public Decision Decide(ImportBankStatements act) => ImportBankStatements.Decide(act, Accounts, new BankGrounds(
        Example.Chart(Savings),
        new Dictionary<BankAccountId, KnownBankAccount>
        {
            [Account] = new(
                Statements,
                [
                    .. Year.Transactions.Values.Select(
                        one => (one, one.Recorded.Counterparty.Iban?.Plain)),
                ]),
        }));

    public Bank After(ImportBankStatements act) => After(Decide(act));

    public Bank After(Decision decision)
    {
        var events = decision.Events();
        return new Bank
        {
            Accounts = Fold(Accounts, events), Statements = Fold(Statements, events), Year = Fold(Year, events),
        };
    }

    public IReadOnlyList<BankTransaction> Transactions =>
    [
        .. Year.Transactions.Values
            .OrderBy(one => one.Recorded.BookedOn).ThenBy(one => one.Recorded.Transaction.Value),
    ];

    /// <summary>Day and amount of all that counts, as often as it occurs.</summary>
    public IReadOnlyList<(LocalDate, long)> Counted =>
        [.. Transactions.Where(one => one.Counts).Select(one => (one.Recorded.BookedOn, one.Amount.Cents)).Order()];

    private static TState Fold<TState>(TState state, IReadOnlyList<IEvent> events) where TState : IState<TState> =>
        events.Aggregate(state, (before, happened) => before.Evolve(happened));
}
