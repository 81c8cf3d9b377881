using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;
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

    /// <param name="paper">The number of the invoice, or of one of its credit notes.</param>
    private static async Task<IResult?> Paper(Visit visit, string invoice, string paper)
    {
        var file = await visit.Question.Get(InvoiceFiles.View, invoice);
        var people = await People.Read(visit.Question);
        if (file.PaperOf(paper, people) is not { } printed)
            return null;
        using var output = new MemoryStream();
        new PdfReportRenderer(FontLibrary.Load()).Render(printed.Document(visit.Founding), output);
        return Results.File(output.ToArray(), "application/pdf", $"{Sentences.Word(printed.Kind)}-{paper}.pdf");
    }
}
