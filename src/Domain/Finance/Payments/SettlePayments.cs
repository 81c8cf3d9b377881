using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>The statement shows that the bank took the money: of the whole batch, or of these lines.</summary>
/// <param name="Lines">Numbers of the lines; left out are all that are still under way.</param>
/// <param name="On">The day of posting when the day of booking is locked already.</param>
public sealed record SettlePayments(
    PaymentBatchId Batch, BankTransactionId Transaction, IReadOnlyList<int>? Lines = null, LocalDate? On = null) : IAct
{
    public static Decision Decide(
        SettlePayments act, PaymentBatch batch, BankAccountRegister accounts, BankYear year, Books books)
    {
        if (batch.DrawnUp is not { } drawnUp)
            return PaymentRefusals.BatchUnknown(act.Batch);
        if (year.Find(act.Transaction) is not { } transaction)
            return BankRefusals.TransactionUnknown(act.Transaction);
        if (batch.Settled.Values.Any(one => one.Transaction == act.Transaction) && transaction.Matched is not null)
            return Decision.Nothing;
        if (batch.Sent is not { } sent)
            return PaymentRefusals.NotSent(act.Batch);
        var numbers = Chosen(act, batch);
        if (numbers.Select(number => LineRefuses(act, batch, number)).FirstOrDefault(reason => reason is not null)
            is { } refusal)
            return refusal;
        if (transaction.Recorded.BookedOn < sent.SentOn)
            return PaymentRefusals.BeforeStep(sent.SentOn);
        var sum = numbers.Sum(number => batch.Find(number)!.Amount);
        if (sum.IsZero || -transaction.Amount != sum)
            return PaymentRefusals.SumDiffers(-transaction.Amount, sum);

        return Decision.Record(PaymentBatch.Stream(act.Batch).Record(new PaymentsSettled(
                act.Batch, act.Transaction, numbers, sum, transaction.Recorded.BookedOn)))
            .And(books.With(AccountRole.MoneyInTransit, transit => MatchBankTransaction.Post(
                new MatchBankTransaction(
                    drawnUp.Account, act.Transaction, [EntryLine.ToDebit(transit, sum)], null, act.On),
                accounts, year, books,
                new MatchedFor(nameof(SettlePayments), PaymentBatch.Stream(act.Batch).Id))));
    }

    /// <summary>The lines that are meant, in order.</summary>
    public static IReadOnlyList<int> Chosen(SettlePayments act, PaymentBatch batch) =>
        act.Lines is { Count: > 0 } named
            ? [.. named.Distinct().Order()]
            : [.. batch.Open.Select(line => line.Number)];

    private static Refusal? LineRefuses(SettlePayments act, PaymentBatch batch, int number)
    {
        if (batch.Find(number) is null)
            return PaymentRefusals.LineUnknown(act.Batch, number);
        if (batch.Settled.TryGetValue(number, out var settled))
            return PaymentRefusals.LineSettled(number, settled.BookedOn);
        return batch.Returned.TryGetValue(number, out var returned)
            ? PaymentRefusals.LineReturned(number, returned.ReturnedOn)
            : null;
    }
}
