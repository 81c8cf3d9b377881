using System.CommandLine;
using System.Text.Json;
using Wijkboek.Application.Membership.AccessRequests;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Reports;

namespace Wijkboek.Host.Cli;

/// <summary><c>report access --coop SLUG --person ID --out FILE.html|FILE.pdf|FILE.json</c></summary>
internal static class AccessCommand
{
    public static Command Create()
    {
        var person = new Option<string>("--person")
        {
            Description = "Over wie.", HelpName = "ID", Required = true,
        };
        var output = new Option<FileInfo>("--out")
        {
            Description = "Een webpagina (.html), PDF, of .json om mee te nemen naar een ander.",
            HelpName = "BESTAND",
            Required = true,
        };
        var command = new Command("access", "Inzage: alles wat over één persoon is vastgelegd (AVG art. 15).")
        {
            GlobalOptions.Cooperative, person, output,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetValue(output)!.FullName;
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            await Write(
                installation, Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!),
                new MemberId(parsed.GetValue(person)!), path, cancellation);
            Console.WriteLine(path);
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task Write(
        Installation installation, string cooperative, MemberId person, string path, CancellationToken cancellation)
    {
        var (profile, _) = await installation.States.Load(cooperative, Cooperative.Stream, cancellation);
        if (profile.Founding is not { } founding)
            throw new CliRefusal(Sentences.Say("report.no_cooperative"));
        var today = DutchClock.DayOf(installation.Clock.GetCurrentInstant());
        var question = await installation.Ask(
            cooperative, new DateInterval(LocalDate.Min(founding.FoundedOn, today), today), null, cancellation);
        var head = await installation.HeadOf(question, cancellation);
        var file = await AccessReading.Read(installation.Store, question, person, head)
            ?? throw new CliRefusal(Sentences.Say("access.unknown", ("person", person)));
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            await File.WriteAllTextAsync(
                path, $"{JsonSerializer.Serialize(file, AnswerJson.Options)}\n", cancellation);
            return;
        }

        var document = AccessReport.Write(new Edition(cooperative, profile, question.From, question.To, head), file);
        ReportFile.Write(
            CheckpointPage.Sign(
                document, await installation.CheckpointMaker.Make(cooperative, head, cancellation)),
            path);
    }
}
