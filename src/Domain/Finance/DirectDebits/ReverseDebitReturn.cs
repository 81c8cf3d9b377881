using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>The debit had not gone back after all: line, mandate and ledger are as they were before.</summary>
/// <param name="Line">Number of the line.</param>
/// <param name="On">The day of the mirror entry.</param>
public sealed record ReverseDebitReturn(
    int Year, CollectionId Round, int Line, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="collections">Of the year of the contributions.</param>
    /// <param name="year">Of the transaction with which it went back.</param>
    /// <param name="origin">The ledger year that the return was posted in.</param>
    /// <param name="books">Of the day of undoing, with the income stream of the round.</param>
    public static Decision Decide(
        ReverseDebitReturn act, Collections collections, BankYear year, LedgerYear origin, Books books)
    {
        if (collections.Find(act.Round) is not { } round)
            return DebitRefusals.RoundUnknown(act.Round, act.Year);
        if (round.Find(act.Line) is not { } line)
            return DebitRefusals.LineUnknown(act.Round, act.Line);
        if (!round.Returned.TryGetValue(act.Line, out var returned))
            return round.ReturnsReversed.Exists(one => one.Line == act.Line && one.ReversedOn == act.On)
                ? Decision.Nothing
                : DebitRefusals.LineNotReturned(act.Round, act.Line);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return DebitRefusals.ReasonMissing;
        if (act.On < returned.ReturnedOn)
            return DebitRefusals.BeforeStep(returned.ReturnedOn);
        if (CollectedSince(collections, round, returned) is { } again)
            return DebitRefusals.CollectedAgain(line.Member, again);

        var reversed = Decision.Record(Collections.Stream(act.Year).Record(new DebitReturnReversed(
            act.Year, act.Round, act.Line, line.Mandate, line.Member, line.Amount, returned.Transaction, act.On,
            act.Reason)));
        return returned.Transaction is { } transaction
            ? reversed.And(UnmatchBankTransaction.Undo(
                new UnmatchBankTransaction(round.DrawnUp.Account, transaction, act.On, act.Reason), year, origin,
                books, nameof(ReverseDebitReturn)))
            : reversed.And(line.UsedAgain(act.Year, round.DrawnUp));
    }

    // A round that was drawn up since may hold the same contribution: a member pays it once.
    private static CollectionId? CollectedSince(Collections collections, Collection round, DebitReturned returned) =>
        collections.All.Values.FirstOrDefault(other =>
            other.DrawnUp.Round != round.DrawnUp.Round && other.Withdrawn is null
            && other.DrawnUp.DrawnUpOn >= returned.ReturnedOn
            && other.DrawnUp.Lines.Any(line =>
                line.Member == returned.Member && !other.Returned.ContainsKey(line.Number)))
            ?.DrawnUp.Round;
}
