using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>Says what a transaction was for, and so posts it.</summary>
/// <param name="Lines">The other side of the entry; together they are the amount of the transaction.</param>
/// <param name="On">The day of posting when the day of booking is locked already; that day is kept beside it.</param>
/// <param name="Rule">The learned rule that it follows.</param>
public sealed record MatchBankTransaction(
    BankAccountId Account,
    BankTransactionId Transaction,
    IReadOnlyList<EntryLine> Lines,
    Personal<string>? Description = null,
    LocalDate? On = null,
    MatchingRuleId? Rule = null) : IAct
{
    /// <summary>The whole amount to one target.</summary>
    public static MatchBankTransaction Whole(
        BankAccountId account, BankTransactionId transaction, Money amount, RuleTarget to,
        MatchingRuleId? rule = null) => new(
        account,
        transaction,
        [
            amount.IsPositive
                ? EntryLine.ToCredit(to.Account, amount, to.IncomeStream, to.Project)
                : new EntryLine(to.Account, -amount, Money.Zero, to.IncomeStream, to.Project),
        ],
        Rule: rule);

    public static Decision Decide(MatchBankTransaction act, BankAccountRegister accounts, BankYear year, Books books) =>
        Post(act, accounts, year, books, null);

    /// <summary>The same, on behalf of an act that knows what the money was for.</summary>
    internal static Decision Post(
        MatchBankTransaction act, BankAccountRegister accounts, BankYear year, Books books, MatchedFor? matchedFor)
    {
        if (accounts.Find(act.Account) is not { } account)
            return BankRefusals.AccountUnknown(act.Account.Value);
        if (year.Find(act.Transaction) is not { } known)
            return BankRefusals.TransactionUnknown(act.Transaction);
        var on = act.On ?? known.Recorded.BookedOn;
        if (known.Matched is { } before && !IsSame(act, before, on, books))
            return BankRefusals.AlreadyMatched(act.Transaction, before.Entry);
        if (known.Matched is not null)
            return Decision.Nothing;
        if ((MatchRules.Refuse(known) ?? Refuses(act, known, account, on)) is { } refusal)
            return refusal;

        var entry = EntryOf(act.Account, act.Transaction, known.Matches + 1);
        var stream = BankYear.Stream(act.Account, act.Transaction.Year);
        var ledgerYear = books.Year.Opened?.Year ?? on.Year;
        return Decision
            .Record(stream.Record(new BankTransactionMatched(
                act.Account, act.Transaction, known.Recorded.BookedOn, known.Amount, entry, ledgerYear, Posted: true,
                act.Rule, matchedFor?.Stream)))
            .And(books.Post(new EntryDraft(
                entry,
                LedgerJournal.Bank,
                on,
                [MatchRules.BankLine(account.LedgerAccount, known.Amount), .. act.Lines],
                act.Description,
                new EntryOrigin(matchedFor?.Act ?? nameof(MatchBankTransaction), matchedFor?.Stream ?? stream.Id),
                DocumentDate: on == known.Recorded.BookedOn ? null : known.Recorded.BookedOn)));
    }

    /// <summary>The entry of a match, the first time or a later one.</summary>
    internal static EntryId EntryOf(BankAccountId account, BankTransactionId transaction, int time) =>
        new($"bank-{account}-{transaction}{(time > 1 ? $"-{time}" : "")}");

    private static Refusal? Refuses(
        MatchBankTransaction act, BankTransaction known, BankAccountConnected account, LocalDate on)
    {
        if (act.Lines.Count == 0)
            return BankRefusals.LinesMissing(act.Transaction);
        if (act.Lines.Any(line => line.Account == account.LedgerAccount))
            return BankRefusals.OnItself(account.LedgerAccount);
        if (on < known.Recorded.BookedOn)
            return BankRefusals.BeforeBooking(known.Recorded.BookedOn);
        var otherSide = -act.Lines.Sum(line => line.Balance);
        return otherSide == known.Amount ? null : BankRefusals.LinesDiffer(known.Amount, otherSide);
    }

    private static bool IsSame(MatchBankTransaction act, BankTransactionMatched before, LocalDate on, Books books) =>
        before.Posted && books.Year.Entries.TryGetValue(before.Entry, out var entry)
        && entry.Date == on && entry.Lines.Skip(1).SequenceEqual(act.Lines);
}

/// <summary>The act on whose behalf a transaction is matched.</summary>
/// <param name="Stream">In which that is undone; null when that is where any match is undone.</param>
internal sealed record MatchedFor(string Act, string? Stream = null);
