using Microsoft.AspNetCore.Http;
using Wijkboek.Host.Reports;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Invoices;

/// <summary>Invoices to customers, what is open by age, and each invoice as the paper that went out.</summary>
internal static class InvoicePages
{
    public static void MapInvoices(this PageRoutes pages)
    {
        pages.Leaf(Doors.Invoices, [InvoicesLeaf.View], InvoicesLeaf.Read);
        pages.Leaf($"{Doors.Invoices.Path}/{{invoice}}", [InvoicesLeaf.View], (visit, values) =>
            InvoiceLeaf.Read(visit, pages.Journal, (string)values["invoice"]!));
        pages.Leaf(Doors.Vat, [VatLeaf.View], VatLeaf.Read);
        pages.Answer($"{Doors.Invoices.Path}/{{invoice}}/{{paper}}.pdf", (visit, values) =>
            Paper(visit, (string)values["invoice"]!, (string)values["paper"]!));
    }

    private static async Task<IResult?> Paper(Visit visit, string invoice, string paper) =>
        await InvoicePdf.Of(visit.Question, visit.Founding, invoice, paper) is { } pdf
            ? Results.File(pdf.Content, InvoicePdf.MediaType, pdf.Name)
            : null;
}
