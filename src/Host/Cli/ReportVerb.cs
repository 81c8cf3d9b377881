using System.CommandLine;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Cli;

/// <summary><c>report annual --coop SLUG --year Y --out FILE.pdf</c></summary>
internal static class ReportVerb
{
    public static Command Create() => new("report", "Maakt een verslag als PDF.") { Annual() };

    private static Command Annual()
    {
        var output = new Option<FileInfo>("--out")
        {
            Description = "Het bestand dat wordt gemaakt.",
            HelpName = "BESTAND.pdf",
            Required = true,
        };
        var period = new PeriodOptions();
        var command = new Command("annual", "Het jaarverslag.") { GlobalOptions.Cooperative, output };
        period.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var data = parsed.GetValue(GlobalOptions.Data);
            await using var installation = await InstallationStart.Open(data, cancellation);
            var question = await period.Question(parsed, installation, cancellation);
            var file = parsed.GetValue(output)!;
            await WriteAnnual(installation, question, file.FullName, cancellation);
            Console.WriteLine(file.FullName);
            return ExitCode.Success;
        });
        return command;
    }

    // The report names a position, so it is folded from the journal up to that position. What is stored of views is for
    // quick answers: nobody could check a report that was made from it.
    private static async Task<AnnualReportInput> Read(
        Installation installation, Question question, CancellationToken cancellation)
    {
        var head = await installation.HeadOf(question, cancellation);
        var input = await AnnualReportInput.Read(question with { AsOf = head.RecordedAt }, head)
            ?? throw new CliRefusal(Sentences.Say("report.no_cooperative"));
        return input.Book.YearOn(question.From) is null
            ? throw new CliRefusal(Sentences.Say("report.no_year", ("from", question.From), ("to", question.To)))
            : input;
    }

    /// <summary>Written beside its place and then moved: who opens the file never sees half a report.</summary>
    public static async Task WriteAnnual(
        Installation installation, Question question, string path, CancellationToken cancellation)
    {
        var input = await Read(installation, question, cancellation);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.unfinished";
        await using (var file = File.Create(unfinished))
            new PdfReportRenderer(FontLibrary.Load()).Render(AnnualReport.Write(input), file);
        File.Move(unfinished, path, overwrite: true);
    }
}
