using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Reports;

namespace Wijkboek.Host.Web.Reports;

/// <summary>A report that can be read and downloaded.</summary>
/// <param name="Name">In addresses and file names.</param>
internal sealed record ShelvedReport(
    string Name,
    string Title,
    string Description,
    Func<Installation, Question, CancellationToken, Task<ReportDocument>> Make);

/// <summary>The reports there are.</summary>
internal static class ReportShelf
{
    public static IReadOnlyList<ShelvedReport> All { get; } =
    [
        new(
            "jaarverslag", "Jaarverslag",
            "Het jaar in cijfers, het verdienmodel, de waardering, de jaarrekening met noten, en het ijkpunt.",
            ReportMaking.Annual),
        new(
            "kengetallen", "Kengetallen",
            "De zes kengetallen met doel en het jaar ervoor, en alles wat er geteld is; zonder namen.",
            ReportMaking.Kpi),
        new("profiel", "Profiel", "De coöperatie in zes blokken, op één pagina.", ReportMaking.Profile),
    ];

    public static ShelvedReport? Find(string name) => All.FirstOrDefault(report => report.Name == name);
}
