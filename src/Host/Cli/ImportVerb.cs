using System.CommandLine;
using System.Text;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Host.Documents;

namespace Wijkboek.Host.Cli;

/// <summary><c>import commands FILE.jsonl --coop SLUG</c>, and the files of banks and payroll offices.</summary>
internal static class ImportVerb
{
    public static Command Create() => new("import", "Leest een bestand in.")
    {
        Commands(), ImportBankCommand.Create(), ImportPayrollCommand.Create(),
    };

    private static Command Commands()
    {
        var file = new Argument<FileInfo>("bestand") { Description = "Opdrachten, één JSON-object per regel." };
        var command = new Command("commands", "Voert een bestand met opdrachten uit; nog eens draaien verandert niets.")
        {
            file,
            GlobalOptions.Cooperative,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var data = parsed.GetValue(GlobalOptions.Data);
            await using var installation = await InstallationStart.Open(data, cancellation);
            var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            return await Run(
                installation, cooperative, parsed.GetValue(GlobalOptions.Actor)!, parsed.GetValue(file)!, cancellation);
        });
        return command;
    }

    /// <summary>Runs one file and says how it went.</summary>
    public static async Task<int> Run(
        Installation installation, string cooperative, string actor, FileInfo file, CancellationToken cancellation)
    {
        var lines = await Read(file, cancellation);
        var answer = await ProgressLine.While(
            file.Name,
            lines.Length,
            progress => installation.Import.Run(cooperative, actor, lines, progress, cancellation));
        await installation.Projector.CatchUp(cancellation);
        await installation.RemoveUnnamed(cooperative, Detached(lines), cancellation);
        return await Say(answer, file.Name);
    }

    private static HashSet<string> Detached(IEnumerable<string> lines) =>
    [
        .. lines.Where(text => text.Contains(nameof(DetachDocument), StringComparison.Ordinal))
            .Select(text => CommandLine.Parse(text, out var line) is null ? line : null).OfType<CommandLine>()
            .Where(line => line.Act == nameof(DetachDocument))
            .Select(line => DocumentKeeping.HashIn(line.Act, line.Data)).OfType<string>(),
    ];

    // Read leniently, a file in an older encoding would put damaged names in the book for ever.
    private static async Task<string[]> Read(FileInfo file, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllLinesAsync(
                file.FullName,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
                cancellation);
        }
        catch (DecoderFallbackException)
        {
            throw new CliRefusal(Sentences.Say("import.not_utf8", ("file", file.Name)));
        }
    }

    private static async Task<int> Say(ImportAnswer answer, string file)
    {
        switch (answer)
        {
            case ImportAnswer.Completed completed:
                Console.WriteLine(Sentences.Say(
                    "import.completed", ("file", file), ("lines", completed.Lines), ("recorded", completed.Recorded)));
                return ExitCode.Success;
            case ImportAnswer.Stopped stopped:
                await Console.Error.WriteLineAsync(Sentences.Say(
                    "import.stopped", ("file", file), ("line", stopped.Line), ("reason", Sentences.Of(stopped.Reason)),
                    ("code", stopped.Reason.Code)));
                return ExitCode.Refused;
            default:
                throw new InvalidOperationException($"Unknown answer {answer}.");
        }
    }
}
