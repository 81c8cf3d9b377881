using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout;

/// <summary>Reports as tagged PDF, on our own writer.</summary>
internal sealed class PdfReportRenderer(FontLibrary fonts) : IReportRenderer
{
    // One pass to find the pages, one to use them; a third only when the numbers themselves moved a line.
    private const int MostPasses = 5;

    private readonly Typefaces typefaces = new(fonts.Sans, fonts.Serif);

    public void Render(ReportDocument document, Stream output)
    {
        var pass = ReportPass.Run(document, typefaces, new PageNumbers());
        for (var i = 1; i < MostPasses; i++)
        {
            var before = pass.Pages;
            pass = ReportPass.Run(document, typefaces, new PageNumbers(before));
            if (pass.Pages.Count == before.Count && pass.Pages.All(page => before[page.Key] == page.Value))
            {
                pass.File.Save(output);
                return;
            }
        }

        throw new InvalidOperationException("The pages of the report do not settle: references keep moving lines.");
    }
}
