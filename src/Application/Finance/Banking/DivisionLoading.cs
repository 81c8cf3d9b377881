using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Rates;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>What the parts of a divided transaction name.</summary>
internal static class DivisionLoading
{
    public static async Task<DivisionGrounds> GroundsOf(this ActContext from, DivideBankTransaction act)
    {
        var bank = await from.Load(BankYear.Stream(act.Account, act.Transaction.Year));
        var on = act.On ?? bank.Find(act.Transaction)?.Recorded.BookedOn ?? from.Today;
        return new DivisionGrounds(
            await from.Load(BankAccountRegister.Stream),
            bank,
            await from.Books(on, act.Parts.Select(part => part.IncomeStream).OfType<IncomeStreamId>()),
            await from.Invoices(act.Parts),
            await from.Bills(act.Parts),
            act.Parts.Any(part => part.Vat is not null) ? await from.Vat() : null);
    }

    private static async Task<PartVatGrounds> Vat(this ActContext from) => new(
        await from.VatRates(), (await from.Load(InvoiceSending.Stream)).Described?.VatNumber is not null);

    /// <summary>Paid without its grant, that would not know of it.</summary>
    public static EntryId? GrantInvoiceAmong(this DivisionGrounds grounds, IReadOnlyList<TransactionPart> parts) =>
        parts.Where(part => part is { Bill: { } bill, Year: { } year }
                && GrantPayments.GrantOf(grounds.Bills[year].Ledger.Entries.GetValueOrDefault(bill)) is not null)
            .Select(part => part.Bill).FirstOrDefault();

    public static async Task<IReadOnlyDictionary<InvoiceId, Invoice>> Invoices(
        this ActContext from, IReadOnlyList<TransactionPart> parts)
    {
        var invoices = new Dictionary<InvoiceId, Invoice>();
        foreach (var id in parts.Select(part => part.Invoice).OfType<InvoiceId>().Distinct())
            invoices[id] = await from.Load(Invoice.Stream(id));
        return invoices;
    }

    /// <summary>By ledger year; also looked at when they are open again, so that nothing can come in between.</summary>
    public static async Task<IReadOnlyDictionary<int, BillGrounds>> Bills(
        this ActContext from, IReadOnlyList<TransactionPart> parts)
    {
        var bills = new Dictionary<int, BillGrounds>();
        foreach (var year in parts.Where(part => part.Bill is not null).Select(part => part.Year).OfType<int>()
            .Distinct())
            bills[year] = new BillGrounds(
                await from.Load(LedgerYear.Stream(year)), await from.Load(Payables.Stream(year)));
        return bills;
    }
}
