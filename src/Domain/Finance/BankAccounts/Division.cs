using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>What each part of a divided transaction means: in the ledger, and for what it pays.</summary>
internal sealed class Division(BankTransaction known, LocalDate on, DivisionGrounds grounds)
{
    private readonly ChartOfAccounts chart = grounds.Books.Chart;

    /// <summary>Why a part says too little or too much; null when it is clear.</summary>
    public Refusal? Refuses(TransactionPart part, int number)
    {
        if (part.Amount.IsZero)
            return BankRefusals.PartWithoutAmount(number);
        if (!IsClear(part))
            return BankRefusals.PartUnclear(number);
        if (part.Vat is not null && VatRefuses(part, number) is { } refusal)
            return refusal;
        if (RoleOf(part) is not { } role)
            return null;
        if (chart.For(role) is null)
            return AccountRefusals.NoneForRole(role);
        return part.Amount.IsNegative || known.Amount.IsPositive != part.Invoice.HasValue
            ? BankRefusals.PartOtherWay(number)
            : null;
    }

    /// <summary>Why what a part pays cannot be paid so; null when it can.</summary>
    public Refusal? ItemRefuses(TransactionPart part, int number) => part switch
    {
        { Invoice: { } id } => InvoiceRefuses(part, grounds.Invoices[id], id),
        { Bill: { } bill, Year: { } year } => grounds.Bills[year] is var bills
            ? bills.Payables.Refuses(bill, bills.Ledger, chart, part.Amount)
            : null,
        _ => null,
    };

    /// <summary>The part itself, and its VAT apart.</summary>
    public IReadOnlyList<EntryLine> LinesOf(TransactionPart part)
    {
        var cameIn = known.Amount.IsPositive ? part.Amount : -part.Amount;
        // Of an account that is not in the chart there is none: the ledger refuses the line.
        var (of, vat) = part.Vat is { } included && VatRoleOf(part) is { } role
            ? (chart.For(role)!.Number, PartVat.In(cameIn, included, RatesOfDay!))
            : ("", Money.Zero);
        var line = Line(AccountOf(part), cameIn - vat) with
        {
            IncomeStream = part.IncomeStream,
            Project = part.Project,
        };
        return vat.IsZero ? [line] : [line, Line(of, vat)];
    }

    /// <summary>What is paid by it is so recorded where it stands open.</summary>
    public IEnumerable<NewEvent> Pays(TransactionPart part, EntryId entry) => part switch
    {
        { Invoice: { } invoice } =>
        [
            Invoice.Stream(invoice).Record(new InvoicePaymentReceived(
                invoice, grounds.Invoices[invoice].Sent!.Number, entry, part.Amount, on, PaidBy.Bank,
                known.Recorded.Transaction)),
        ],
        { Bill: { } bill, Year: { } year } =>
            [Payables.Stream(year).Record(new BillPaid(year, bill, entry, part.Amount, on))],
        _ => [],
    };

    /// <summary>The same undone: what it had paid is open again.</summary>
    public static IEnumerable<NewEvent> Opens(
        TransactionPart part, BankTransactionUnmatched undone, IReadOnlyDictionary<InvoiceId, Invoice> invoices) =>
        part switch
        {
            { Invoice: { } invoice } =>
            [
                Invoice.Stream(invoice).Record(new InvoicePaymentReversed(
                    invoice, invoices[invoice].Sent!.Number, undone.Entry, undone.By!.Value, part.Amount, undone.On,
                    undone.Reason)),
            ],
            { Bill: { } bill, Year: { } year } =>
            [
                Payables.Stream(year).Record(
                    new BillPaymentUndone(year, bill, undone.Entry, part.Amount, undone.On)),
            ],
            _ => [],
        };

    // By the day of the bank, whenever it is posted.
    private VatRow? RatesOfDay => grounds.Vat?.Rates.On(known.Recorded.BookedOn);

    private Refusal? VatRefuses(TransactionPart part, int number)
    {
        if (RoleOf(part) is not null || (VatRoleOf(part) is null && chart.Find(AccountOf(part)) is not null))
            return BankRefusals.PartWithoutVat(number);
        if (grounds.Vat is not { IsCharged: true })
            return BankRefusals.VatNumberMissing;
        if (RatesOfDay is null)
            return InvoiceRefusals.NoRates(known.Recorded.BookedOn);
        return VatRoleOf(part) is { } role && chart.For(role) is null ? AccountRefusals.NoneForRole(role) : null;
    }

    private AccountRole? VatRoleOf(TransactionPart part) =>
        chart.Find(AccountOf(part)) is { } account ? PartVat.RoleOf(account.Kind) : null;

    private static EntryLine Line(string account, Money cameIn) =>
        cameIn.IsPositive ? EntryLine.ToCredit(account, cameIn) : EntryLine.ToDebit(account, -cameIn);

    private Refusal? InvoiceRefuses(TransactionPart part, Invoice invoice, InvoiceId id)
    {
        if (invoice.Sent is not { } sent)
            return InvoiceRefusals.NotSent(id);
        if (on < sent.SentOn)
            return InvoiceRefusals.BeforeSending(sent.SentOn);
        return part.Amount > invoice.Open
            ? InvoiceRefusals.MoreThanOpen(sent.Number, invoice.Open, part.Amount)
            : null;
    }

    // An invoice or bill has its account already; an income stream too.
    private static bool IsClear(TransactionPart part) => part switch
    {
        { Invoice: not null } => part is { Bill: null, Account: null, IncomeStream: null },
        { Bill: not null } => part is { Year: not null, Account: null, IncomeStream: null },
        _ => part.Account is not null || part.IncomeStream is not null,
    };

    private static AccountRole? RoleOf(TransactionPart part) => part switch
    {
        { Invoice: not null } => AccountRole.Debtors,
        { Bill: not null } => AccountRole.Creditors,
        _ => null,
    };

    private string AccountOf(TransactionPart part) => RoleOf(part) is { } role
        ? chart.For(role)!.Number
        : part.Account ?? AccountOf(part.IncomeStream!.Value);

    // Of an unknown stream there is none, and then the ledger refuses the line.
    private string AccountOf(IncomeStreamId stream) =>
        grounds.Books.IncomeStreams.GetValueOrDefault(stream)?.Opened?.Account ?? stream.Value;
}
