using System.CommandLine;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary><c>backup --out FILE</c></summary>
internal static class BackupVerb
{
    public static Command Create()
    {
        var output = new Option<FileInfo>("--out")
        {
            Description = "Het bestand dat wordt gemaakt.",
            HelpName = "BESTAND",
            Required = true,
        };
        var command = new Command(
            "backup", "Maakt een reservekopie van alles, zonder hoofdsleutel en wislijst: bewaar die apart.")
        {
            output,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetValue(output)!.FullName;
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var manifest = await installation.Backup!.Write(path, cancellation);
            Console.WriteLine(Sentences.Say(
                "backup.done", ("file", path), ("cooperatives", manifest.Journals.Count),
                ("events", manifest.Journals.Sum(journal => journal.Position))));
            Console.WriteLine(Sentences.Say(
                "backup.keep_apart",
                ("folder", InstallationStart.DirectoryOf(parsed.GetValue(GlobalOptions.Data)))));
            return ExitCode.Success;
        });
        return command;
    }
}
