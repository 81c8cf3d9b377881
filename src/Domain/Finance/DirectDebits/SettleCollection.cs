using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>The statement shows that the bank paid out the round, or these lines of it.</summary>
/// <param name="Lines">Numbers of the lines; left out are all that are still open.</param>
/// <param name="On">The day of posting when the day of booking is locked already.</param>
public sealed record SettleCollection(
    int Year, CollectionId Round, BankTransactionId Transaction, IReadOnlyList<int>? Lines = null, LocalDate? On = null)
    : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="collections">Of the year of the contributions.</param>
    /// <param name="accounts">All that are connected.</param>
    /// <param name="year">Of the transaction.</param>
    /// <param name="books">Of the day of posting, with the income stream of the round.</param>
    public static Decision Decide(
        SettleCollection act, Collections collections, BankAccountRegister accounts, BankYear year, Books books)
    {
        if (collections.Find(act.Round) is not { } round)
            return DebitRefusals.RoundUnknown(act.Round, act.Year);
        if (year.Find(act.Transaction) is not { } transaction)
            return BankRefusals.TransactionUnknown(act.Transaction);
        if (round.Settled.Values.Any(one => one.Transaction == act.Transaction) && transaction.Matched is not null)
            return Decision.Nothing;
        if (round.Withdrawn is not null || round.Sent is not { } sent)
            return DebitRefusals.NotSent(act.Round);
        IReadOnlyList<int> numbers = act.Lines is { Count: > 0 } named
            ? [.. named.Distinct().Order()]
            : [.. round.Open.Select(line => line.Number)];
        if (numbers.Select(number => LineRefuses(act.Round, round, number))
            .FirstOrDefault(reason => reason is not null) is { } refusal)
            return refusal;
        if (transaction.Recorded.BookedOn < sent.SentOn)
            return DebitRefusals.BeforeStep(sent.SentOn);
        var sum = numbers.Sum(number => round.Find(number)!.Amount);
        if (sum.IsZero || transaction.Amount != sum)
            return DebitRefusals.SumDiffers(transaction.Amount, sum);

        return Decision.Record(Collections.Stream(act.Year).Record(new CollectionSettled(
                act.Year, act.Round, act.Transaction, numbers, sum, transaction.Recorded.BookedOn)))
            .And(Income(round, books, account => MatchBankTransaction.Post(
                new MatchBankTransaction(
                    round.DrawnUp.Account, act.Transaction,
                    [EntryLine.ToCredit(account, sum, round.DrawnUp.IncomeStream)], null, act.On),
                accounts, year, books,
                new MatchedFor(nameof(SettleCollection), Collections.Stream(act.Year).Id))));
    }

    /// <summary>The account that the contributions are income on.</summary>
    internal static Decision Income(Collection round, Books books, Func<string, Decision> then) =>
        books.IncomeStreams.GetValueOrDefault(round.DrawnUp.IncomeStream)?.Opened is { } opened
            ? then(opened.Account)
            : IncomeStreamRefusals.Unknown(round.DrawnUp.IncomeStream);

    private static Refusal? LineRefuses(CollectionId id, Collection round, int number)
    {
        if (round.Find(number) is null)
            return DebitRefusals.LineUnknown(id, number);
        if (round.Settled.TryGetValue(number, out var settled))
            return DebitRefusals.LineSettled(number, settled.BookedOn);
        return round.Returned.TryGetValue(number, out var returned)
            ? DebitRefusals.LineReturned(number, returned.ReturnedOn)
            : null;
    }
}
