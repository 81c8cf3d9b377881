using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>The transactions of one account that were booked in one calendar year, and what became of each.</summary>
public sealed record BankYear(
    ImmutableDictionary<BankTransactionId, BankTransaction> Transactions,
    ImmutableDictionary<LocalDate, int> PerDay) : IState<BankYear>
{
    // Who stands on a line is often not known as a person here; its texts go under a key of the account and the year,
    // not of whoever imported it.
    public static Stream<BankYear> Stream(BankAccountId account, int year) =>
        new($"bank-year/{account}/{year}", Retention.Tax(year), $"bank-{account}");

    public static BankYear Initial { get; } = new(
        ImmutableDictionary<BankTransactionId, BankTransaction>.Empty, ImmutableDictionary<LocalDate, int>.Empty);

    public BankTransaction? Find(BankTransactionId transaction) => Transactions.GetValueOrDefault(transaction);

    public int CountOn(LocalDate day) => PerDay.GetValueOrDefault(day);

    public BankYear Evolve(IEvent happened) => happened switch
    {
        BankTransactionRecorded recorded => new BankYear(
            Transactions.SetItem(recorded.Transaction, new BankTransaction(recorded)),
            PerDay.SetItem(recorded.BookedOn, CountOn(recorded.BookedOn) + 1)),
        BankTransactionConfirmed confirmed => After(confirmed.Transaction, confirmed),
        BankTransactionDismissed dismissed => After(dismissed.Transaction, dismissed),
        BankTransactionMatched matched => After(matched.Transaction, matched),
        BankTransactionDivided divided => After(divided.Transaction, divided),
        BankTransactionUnmatched unmatched => After(unmatched.Transaction, unmatched),
        _ => this,
    };

    private BankYear After(BankTransactionId id, IEvent step) =>
        this with { Transactions = Transactions.SetItem(id, Transactions[id].After(step)) };
}

/// <param name="Matches">How often it was matched; names the entries of each time apart.</param>
public sealed record BankTransaction(
    BankTransactionRecorded Recorded,
    bool Confirmed = false,
    bool Dismissed = false,
    BankTransactionMatched? Matched = null,
    BankTransactionUnmatched? Unmatched = null,
    int Matches = 0)
{
    /// <summary>What it was for, part by part; null when it was for one thing.</summary>
    public BankTransactionDivided? Divided { get; init; }

    public Money Amount => Recorded.Amount;

    /// <summary>Whether it changed what stands on the account.</summary>
    public bool Counts => State is BankTransactionState.Open or BankTransactionState.Matched;

    /// <summary>After a fact that takes it further.</summary>
    public BankTransaction After(IEvent step) => step switch
    {
        BankTransactionConfirmed => this with { Confirmed = true },
        BankTransactionDismissed => this with { Dismissed = true },
        BankTransactionMatched matched => this with { Matched = matched, Matches = Matches + 1 },
        BankTransactionDivided divided => this with { Divided = divided },
        BankTransactionUnmatched unmatched => this with { Matched = null, Divided = null, Unmatched = unmatched },
        _ => this,
    };

    public BankTransactionState State => this switch
    {
        { Dismissed: true } => BankTransactionState.Dismissed,
        { Matched: not null } => BankTransactionState.Matched,
        { Recorded.MaybeSameAs: not null, Confirmed: false } => BankTransactionState.Doubtful,
        _ => BankTransactionState.Open,
    };
}

/// <summary>How far a transaction on the bank account has come.</summary>
public enum BankTransactionState
{
    Open,
    Matched,
    Doubtful,
    Dismissed,
}
