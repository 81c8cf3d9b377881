using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>How one bank account stands at the end of a day, beside what the ledger says of it.</summary>
internal static class BankStanding
{
    public static BankAnswer.Account Of(
        TracedBankAccount account, BankBook bank, LedgerBook.LedgerBook book, LocalDate day, PersonalReader personal)
    {
        var connected = account.Connected;
        var until = bank.Transactions.Select(one => one.Transaction)
            .Where(one => one.Recorded.Account == connected.Account && one.Recorded.BookedOn <= day)
            .ToList();
        return new BankAnswer.Account(
            connected.Account.Value,
            connected.Number,
            connected.LedgerAccount,
            connected.OpeningOn,
            connected.Opening.Cents,
            Balance(account, until, day).Cents,
            Ledger(book, connected.LedgerAccount, day)?.Cents,
            until.Count(one => one.State == BankTransactionState.Open),
            until.Count(one => one.State == BankTransactionState.Doubtful),
            [.. account.Statements.Select(one => Of(one, personal))],
            account.Position);
    }

    // From the last closing balance that a bank stated, with what was booked after it.
    private static Money Balance(TracedBankAccount account, List<BankTransaction> until, LocalDate day)
    {
        var closed = account.Statements.Select(one => one.Imported)
            .Where(one => one.Closing is not null && one.To <= day)
            .OrderBy(one => one.To).ThenBy(one => one.Statement)
            .LastOrDefault();
        return closed is null
            ? account.Connected.Opening + until
                .Where(one => one.Counts && one.Recorded.BookedOn >= account.Connected.OpeningOn)
                .Sum(one => one.Amount)
            : closed.Closing!.Value
                + until.Where(one => one.Counts && one.Recorded.BookedOn > closed.To).Sum(one => one.Amount);
    }

    private static Money? Ledger(LedgerBook.LedgerBook book, string account, LocalDate day) =>
        book.YearOn(day) is { } year
            ? year.Opened.Opening.Where(line => line.Account == account).Sum(line => line.Balance)
                + book.In(year.Opened.Start, day).SelectMany(posted => posted.Entry.Lines)
                    .Where(line => line.Account == account).Sum(line => line.Balance)
            : null;

    private static BankAnswer.Statement Of(TracedStatement traced, PersonalReader personal)
    {
        var imported = traced.Imported;
        return new BankAnswer.Statement(
            imported.Statement, imported.Number, imported.From, imported.To, imported.Opening?.Cents,
            imported.Closing?.Cents, imported.Lines, imported.Recorded, imported.Difference?.Cents,
            personal.Text(imported.Reason), imported.File, traced.Position);
    }
}
