using System.Text.RegularExpressions;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>
/// The bank refused a debit or gave it back to the member, who may ask that for eight weeks without a reason and for
/// thirteen months without a valid mandate. The contribution is open again.
/// </summary>
/// <param name="Line">Number of the line.</param>
/// <param name="Code">Of the bank, for example MD06: at the request of the payer.</param>
/// <param name="Transaction">With which it went back; left out when the bank never paid it out.</param>
public sealed partial record ReturnDebit(
    int Year, CollectionId Round, int Line, LocalDate ReturnedOn, string Code, BankTransactionId? Transaction = null)
    : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="collections">Of the year of the contributions.</param>
    /// <param name="accounts">All that are connected.</param>
    /// <param name="year">Of the transaction.</param>
    /// <param name="books">Of the day of the return, with the income stream of the round.</param>
    public static Decision Decide(
        ReturnDebit act, Collections collections, BankAccountRegister accounts, BankYear year, Books books)
    {
        if (collections.Find(act.Round) is not { } round)
            return DebitRefusals.RoundUnknown(act.Round, act.Year);
        if (round.Find(act.Line) is not { } line)
            return DebitRefusals.LineUnknown(act.Round, act.Line);
        if (round.Returned.TryGetValue(act.Line, out var before))
            return before.ReturnedOn == act.ReturnedOn && before.Transaction == act.Transaction
                ? Decision.Nothing
                : DebitRefusals.LineReturned(act.Line, before.ReturnedOn);
        if (Refuses(act, round) is { } refusal)
            return refusal;

        var stream = Collections.Stream(act.Year);
        var returned = Decision.Record(stream.Record(new DebitReturned(
            act.Year, act.Round, act.Line, line.Mandate, line.Member, line.Amount, act.ReturnedOn, act.Code,
            act.Transaction)));
        return act.Transaction is not { } transaction
            ? returned.And(line.Unused(act.Year, act.Round, act.ReturnedOn))
            : returned.And(SettleCollection.Income(round, books, account => MatchBankTransaction.Post(
                new MatchBankTransaction(
                    round.DrawnUp.Account, transaction,
                    [EntryLine.ToDebit(account, line.Amount) with { IncomeStream = round.DrawnUp.IncomeStream }], null,
                    act.ReturnedOn),
                accounts, year, books, new MatchedFor(nameof(ReturnDebit), stream.Id))));
    }

    private static Refusal? Refuses(ReturnDebit act, Collection round)
    {
        if (round.Withdrawn is not null || round.Sent is not { } sent)
            return DebitRefusals.NotSent(act.Round);
        if (!Reason().IsMatch(act.Code))
            return DebitRefusals.CodeWrong(act.Code);
        var settled = round.Settled.GetValueOrDefault(act.Line);
        if (settled is not null && act.Transaction is null)
            return DebitRefusals.ReturnNeedsTransaction(act.Line);
        if (settled is null && act.Transaction is not null)
            return DebitRefusals.ReturnWithoutPayout(act.Line);
        var earliest = settled?.BookedOn ?? sent.SentOn;
        return act.ReturnedOn < earliest ? DebitRefusals.BeforeStep(earliest) : null;
    }

    [GeneratedRegex(@"^[A-Z0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();
}
