using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Reports;

/// <summary>An invoice or credit note as the file that goes to the customer.</summary>
internal sealed record InvoicePdf(string Name, byte[] Content)
{
    public const string MediaType = "application/pdf";

    /// <param name="invoice">Of one of whose papers it is asked.</param>
    /// <param name="paper">The number of the invoice, or of one of its credit notes.</param>
    /// <returns>Null when there is no such paper, or the customer was forgotten.</returns>
    public static async Task<InvoicePdf?> Of(
        Question question, CooperativeFounded founding, string invoice, string paper)
    {
        var file = await question.Get(InvoiceFiles.View, invoice);
        if (file.PaperOf(paper, await People.Read(question)) is not { } printed)
            return null;
        using var output = new MemoryStream();
        new PdfReportRenderer(FontLibrary.Load()).Render(printed.Document(founding), output);
        return new InvoicePdf($"{Sentences.Word(printed.Kind)}-{paper}.pdf", output.ToArray());
    }
}
