using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>Says that one transaction was for several things, and so posts it: one entry, a line for each.</summary>
/// <param name="Parts">Together they are the amount of the transaction, to the cent.</param>
/// <param name="On">The day of posting when the day of booking is locked already; that day is kept beside it.</param>
public sealed record DivideBankTransaction(
    BankAccountId Account,
    BankTransactionId Transaction,
    IReadOnlyList<TransactionPart> Parts,
    Personal<string>? Description = null,
    LocalDate? On = null) : IAct
{
    private const int MostParts = 50;

    public static Decision Decide(DivideBankTransaction act, DivisionGrounds grounds)
    {
        if (grounds.Bank.Find(act.Transaction) is not { } known)
            return BankRefusals.TransactionUnknown(act.Transaction);
        if (act.Parts.Count > MostParts)
            return BankRefusals.TooManyParts(MostParts);
        var division = new Division(known, act.On ?? known.Recorded.BookedOn, grounds);
        if ((First(act, division.Refuses) ?? Doubled(act.Parts)) is { } refusal)
            return refusal;
        var posted = MatchBankTransaction.Post(
            new MatchBankTransaction(
                act.Account, act.Transaction, [.. act.Parts.SelectMany(division.LinesOf)], act.Description, act.On),
            grounds.Accounts, grounds.Bank, grounds.Books, new MatchedFor(nameof(DivideBankTransaction)));

        // Asked again there is nothing to record, and what it paid is not open any more.
        if (posted is not Decision.Accepted { Events.Count: > 0 })
            return posted;
        if (First(act, division.ItemRefuses) is { } closed)
            return closed;
        var entry = MatchBankTransaction.EntryOf(act.Account, act.Transaction, known.Matches + 1);
        return posted
            .And(BankYear.Stream(act.Account, act.Transaction.Year).Record(new BankTransactionDivided(
                act.Account, act.Transaction, known.Recorded.BookedOn, known.Amount, entry, act.Parts)))
            .And(Decision.Record([.. act.Parts.SelectMany(part => division.Pays(part, entry))]));
    }

    private static Refusal? First(DivideBankTransaction act, Func<TransactionPart, int, Refusal?> refuses) =>
        act.Parts.Index().Select(one => refuses(one.Item, one.Index + 1)).FirstOrDefault(reason => reason is not null);

    private static Refusal? Doubled(IReadOnlyList<TransactionPart> parts) => parts.Index()
        .Where(one => one.Item.Invoice is not null || one.Item.Bill is not null)
        .GroupBy(one => (one.Item.Invoice, one.Item.Bill, one.Item.Year))
        .FirstOrDefault(same => same.Count() > 1) is { } twice
        ? BankRefusals.PartTwice(twice.Last().Index + 1)
        : null;
}

/// <summary>All that a division is decided on.</summary>
/// <param name="Bank">The year of the transaction.</param>
/// <param name="Invoices">That the parts name.</param>
/// <param name="Bills">That the parts name, by ledger year.</param>
/// <param name="Vat">Null where no part includes any.</param>
public sealed record DivisionGrounds(
    BankAccountRegister Accounts,
    BankYear Bank,
    Books Books,
    IReadOnlyDictionary<InvoiceId, Invoice> Invoices,
    IReadOnlyDictionary<int, BillGrounds> Bills,
    PartVatGrounds? Vat = null);

/// <summary>The bills of one ledger year: the entries themselves, and what was paid of them.</summary>
public sealed record BillGrounds(LedgerYear Ledger, Payables Payables);
