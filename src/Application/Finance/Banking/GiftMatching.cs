using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>Finds the pledge that a gift was promised by: by the amount, and the account or the name.</summary>
internal static class GiftMatching
{
    private const int ByAccount = 94;
    private const int ByName = 76;

    public static IEnumerable<Proposal> Propose(OpenedTransaction transaction, MatchingGrounds grounds)
    {
        // The act that receives gifts books on the one account that has the role of the bank.
        if (!transaction.Amount.IsPositive || transaction.Ledger != grounds.BankOfActs)
            return [];
        return
            from file in grounds.Pledges
            where file.ExpectedOn(transaction.BookedOn) == transaction.Amount
            let isFromAccount = IsSame(file.Iban, transaction.Party.Iban)
            where isFromAccount || Likeness.Names(transaction.Said, file.Giver)
            select new Proposal(
                ProposalKind.PledgedGift,
                isFromAccount ? ByAccount : ByName,
                Sentences.Say(
                    isFromAccount ? "bank.because.pledge" : "bank.because.pledge_named",
                    ("who", file.Giver ?? file.Recorded.Pledge.Value), ("amount", transaction.Amount)),
                Acts(transaction, file.Recorded.Pledge, grounds),
                // What comes again and again may stand on one statement more than once.
                file.Recorded.Interval == PledgeInterval.Once ? $"pledge/{file.Recorded.Pledge}" : null);
    }

    private static bool IsSame(string? known, string? seen) =>
        known is not null && seen is not null && Iban.IsSameAccount(known, Iban.Compact(seen));

    private static IReadOnlyList<ProposedAct> Acts(
        OpenedTransaction transaction, PledgeId pledge, MatchingGrounds grounds)
    {
        var entry = new EntryId($"bank-{transaction.Account}-{transaction.Id}-gift");
        return
        [
            ProposedAct.Of(new ReceiveGift(entry, transaction.Amount, transaction.BookedOn, pledge)),
            ProposedAct.Of(new LinkBankTransaction(
                transaction.Account, transaction.Id, entry, grounds.YearOn(transaction.BookedOn))),
        ];
    }
}
