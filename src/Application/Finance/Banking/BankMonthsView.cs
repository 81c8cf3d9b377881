using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>The transactions of one bank account that were booked in one month, by id.</summary>
public sealed record BankMonth(ImmutableSortedDictionary<string, TracedTransaction> Transactions);

/// <param name="Positions">Where in the journal its facts stand; the recording first.</param>
public sealed record TracedTransaction(BankTransaction Transaction, ImmutableList<long> Positions);

/// <summary>Per account and month of booking: <c>nl91abna0417164300/2026-11</c>.</summary>
public sealed class BankMonthsView : Projection<BankMonth>
{
    public override string Name => "bank-months";

    public override BankMonth Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, TracedTransaction>(StringComparer.Ordinal));

    public override IEnumerable<string> Keys(Recorded recorded) =>
        OfTransaction(recorded) is var (account, _, day) ? [$"{account}/{day.Year:0000}-{day.Month:00}"] : [];

    public override BankMonth Evolve(BankMonth view, Recorded recorded)
    {
        var id = OfTransaction(recorded)!.Value.Transaction.Value;
        var before = view.Transactions.GetValueOrDefault(id);
        var after = recorded.Event is BankTransactionRecorded first
            ? new BankTransaction(first)
            : before!.Transaction.After(recorded.Event);
        return new BankMonth(view.Transactions.SetItem(
            id, new TracedTransaction(after, (before?.Positions ?? []).Add(recorded.Position))));
    }

    private static (BankAccountId Account, BankTransactionId Transaction, LocalDate Day)? OfTransaction(
        Recorded recorded) => recorded.Event switch
    {
        BankTransactionRecorded first => (first.Account, first.Transaction, first.BookedOn),
        BankTransactionConfirmed confirmed => (confirmed.Account, confirmed.Transaction, confirmed.BookedOn),
        BankTransactionDismissed dismissed => (dismissed.Account, dismissed.Transaction, dismissed.BookedOn),
        BankTransactionMatched matched => (matched.Account, matched.Transaction, matched.BookedOn),
        BankTransactionDivided divided => (divided.Account, divided.Transaction, divided.BookedOn),
        BankTransactionUnmatched unmatched => (unmatched.Account, unmatched.Transaction, unmatched.BookedOn),
        _ => null,
    };
}
