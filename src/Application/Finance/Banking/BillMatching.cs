using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>Finds the bill that was paid outside a batch: by what it is called, and by the amount.</summary>
internal static class BillMatching
{
    // Below what counts as certain: somebody looks first.
    private const int ByName = 78;
    private const int ByNameInPart = 66;
    private const int ByAmount = 58;

    public static IEnumerable<Proposal> Propose(OpenedTransaction transaction, MatchingGrounds grounds) =>
        from bill in grounds.Bills
        where transaction.Amount.IsNegative && -transaction.Amount <= bill.Open
            && bill.Since <= transaction.BookedOn
        let isWhole = -transaction.Amount == bill.Open
        let isNamed = Likeness.Names(transaction.Said, bill.What)
        where isWhole || isNamed
        select new Proposal(
            ProposalKind.BillPayment,
            isNamed ? isWhole ? ByName : ByNameInPart : ByAmount,
            Sentences.Say(
                isNamed ? isWhole ? "bank.because.bill_named" : "bank.because.bill_part" : "bank.because.bill",
                ("what", bill.What), ("open", bill.Open)),
            [
                ProposedAct.Of(new DivideBankTransaction(
                    transaction.Account, transaction.Id,
                    [new TransactionPart(-transaction.Amount, Bill: bill.Bill, Year: bill.Year)])),
            ],
            isWhole ? $"bill/{bill.Year}/{bill.Bill}" : null);
}

/// <param name="Year">The ledger year that it stands in.</param>
/// <param name="What">What it is for, as it is written.</param>
public sealed record OpenBill(EntryId Bill, int Year, string What, Money Open, LocalDate Since)
{
    /// <summary>Every bill of which something is open, that stands in no batch for it and is of no grant.</summary>
    public static async Task<IReadOnlyList<OpenBill>> Read(Question question)
    {
        var payable = await PayableGrounds.Read(question);
        var ofGrants = payable.OfGrants();
        return
        [
            .. payable.Bills(await question.Personal()).Where(one => !ofGrants.Contains(one.Bill!))
                .Select(one => new OpenBill(
                    new EntryId(one.Bill!), one.Year, one.What, new Money(one.AmountCents), one.Since)),
        ];
    }
}
