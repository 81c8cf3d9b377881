using System.CommandLine;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Reports;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>report annual|kpi|profile --coop SLUG --year Y --out FILE.pdf|FILE.html</c>, and <c>report access</c>
/// </summary>
internal static class ReportVerb
{
    public static Command Create() => new("report", "Maakt een verslag als PDF of als webpagina.")
    {
        Report("annual", "Het jaarverslag.", ReportMaking.Annual),
        Report("kpi", "De zes kengetallen met doel, jaar ervoor en alles wat er geteld is.", ReportMaking.Kpi),
        Report("profile", "Het profiel in zes blokken, op één pagina.", ReportMaking.Profile),
        AccessCommand.Create(),
    };

    private static Command Report(
        string name, string description,
        Func<Installation, Question, CancellationToken, Task<ReportDocument>> make)
    {
        var output = new Option<FileInfo>("--out")
        {
            Description = "Het bestand dat wordt gemaakt: PDF, of een webpagina als de naam op .html eindigt.",
            HelpName = "BESTAND.pdf",
            Required = true,
        };
        var period = new PeriodOptions();
        var command = new Command(name, description) { GlobalOptions.Cooperative, output };
        period.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var data = parsed.GetValue(GlobalOptions.Data);
            await using var installation = await InstallationStart.Open(data, cancellation);
            var question = await period.Question(parsed, installation, cancellation);
            var file = parsed.GetValue(output)!;
            ReportFile.Write(await make(installation, question, cancellation), file.FullName);
            Console.WriteLine(file.FullName);
            await StoppedViews.Say(await question.Stops());
            return ExitCode.Success;
        });
        return command;
    }
}
