using System.Collections.Immutable;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Rates;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>Invoices to customers: what each of these acts looks at before it decides.</summary>
internal static class InvoiceActs
{
    public static ActCatalogue AddInvoices(this ActCatalogue acts) => acts
        .Add<DescribeInvoiceSender>(Module.Finance, async (act, from) =>
            DescribeInvoiceSender.Decide(act, await from.Load(InvoiceSending.Stream)))
        .Add<DraftInvoice>(Module.Finance, async (act, from) => DraftInvoice.Decide(
            act, await from.InvoiceOf(act.Invoice), await from.Streams(act.Lines)))
        .Add<DiscardInvoice>(Module.Finance, async (act, from) =>
            DiscardInvoice.Decide(act, await from.InvoiceOf(act.Invoice)))
        .Add<SendInvoice>(Module.Finance, async (act, from) =>
        {
            var invoice = await from.InvoiceOf(act.Invoice);
            return SendInvoice.Decide(act, invoice, await from.Grounds(invoice, act.SentOn));
        })
        .Add<CreditInvoice>(Module.Finance, async (act, from) =>
        {
            var invoice = await from.InvoiceOf(act.Invoice);
            return CreditInvoice.Decide(act, invoice, await from.Grounds(invoice, act.CreditedOn));
        })
        .Add<WriteOffInvoice>(Module.Finance, async (act, from) =>
        {
            var invoice = await from.InvoiceOf(act.Invoice);
            return WriteOffInvoice.Decide(
                act, invoice, await from.Books(act.WrittenOffOn, IncomeStreams(invoice)));
        })
        .Add<ReceiveInvoicePayment>(Module.Finance, async (act, from) => ReceiveInvoicePayment.Decide(
            act, await from.InvoiceOf(act.Invoice), await from.Books(act.ReceivedOn)))
        .Add<ReverseInvoicePayment>(Module.Finance, async (act, from) => ReverseInvoicePayment.Decide(
            act, await from.InvoiceOf(act.Invoice), await from.Books(act.On)))
        .Add<RemindCustomer>(Module.Finance, async (act, from) =>
            RemindCustomer.Decide(act, await from.InvoiceOf(act.Invoice)));

    private static Task<Invoice> InvoiceOf(this ActContext from, InvoiceId id) => from.Load(Invoice.Stream(id));

    private static async Task<InvoiceGrounds> Grounds(this ActContext from, Invoice invoice, LocalDate on)
    {
        var cooperative = await from.Cooperative();
        var year = cooperative.FiscalYearOf(on);
        return new InvoiceGrounds(
            cooperative, year, await from.Load(InvoiceNumbers.Stream(year)), await from.Load(InvoiceSending.Stream),
            await from.VatRates(), await from.BooksOf(year, IncomeStreams(invoice)));
    }

    private static async Task<ImmutableDictionary<IncomeStreamId, IncomeStream>> Streams(
        this ActContext from, IReadOnlyList<InvoiceLine> lines)
    {
        var streams = ImmutableDictionary.CreateBuilder<IncomeStreamId, IncomeStream>();
        foreach (var id in lines.Select(line => line.IncomeStream).Distinct())
            streams[id] = await from.Load(IncomeStream.Stream(id));
        return streams.ToImmutable();
    }

    private static IEnumerable<IncomeStreamId> IncomeStreams(Invoice invoice) =>
        invoice.Draft?.Lines.Select(line => line.IncomeStream) ?? [];
}
