namespace Wijkboek.Application.Reporting.Document;

/// <summary>Turns a report into a file. The same document gives the same bytes.</summary>
public interface IReportRenderer
{
    void Render(ReportDocument document, Stream output);
}
