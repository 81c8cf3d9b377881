using System.CommandLine;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Backups;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Cli;

/// <summary><c>restore --from FILE --master-key FILE --erasures FILE</c></summary>
internal static class RestoreVerb
{
    public static Command Create()
    {
        var from = new Option<FileInfo>("--from")
        {
            Description = "De reservekopie.", HelpName = "BESTAND", Required = true,
        };
        var masterKey = new Option<FileInfo?>("--master-key")
        {
            Description = "De hoofdsleutel die erbij hoort (master.key).", HelpName = "BESTAND",
        };
        var erasures = new Option<FileInfo?>("--erasures")
        {
            Description = "De nieuwste wislijst (erasures.jsonl): wie is gewist, blijft gewist.", HelpName = "BESTAND",
        };
        var command = new Command("restore", "Zet een reservekopie terug in een lege installatie en rekent haar na.")
        {
            from, masterKey, erasures,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = new Asked(
                InstallationStart.DirectoryOf(parsed.GetValue(GlobalOptions.Data)),
                parsed.GetValue(from)!.FullName,
                parsed.GetValue(masterKey)?.FullName ?? throw Missing("restore.no_master_key"),
                parsed.GetValue(erasures)?.FullName ?? throw Missing("restore.no_erasures"));
            var manifest = await Restore(asked, cancellation);
            return await Check(asked, manifest, cancellation) ? ExitCode.Success : ExitCode.Refused;
        });
        return command;
    }

    private static CliRefusal Missing(string sentence) => new(Sentences.Say(sentence));

    // The key and the list are in their place before the database says anything; cut off, all of it can be done again.
    private static async Task<BackupManifest> Restore(Asked asked, CancellationToken cancellation)
    {
        var masterKey = MasterKeyFile.Read(asked.MasterKey);
        var given = await ErasureFile.Read(asked.Erasures, cancellation);
        using var backup = await BackupFile.Open(asked.From, masterKey, cancellation);
        await using var server = await InstallationStart.Reach(asked.Directory, cancellation);
        await using var database = Database.Open(server.Owner);
        Directory.CreateDirectory(asked.Directory);
        if (!MasterKeyFile.Install(asked.Directory, asked.MasterKey).Proof.SequenceEqual(masterKey.Proof))
            throw Missing("restore.other_key_here");
        var all = await Merge(asked.Directory, given, cancellation);
        await Restoring.Fill(database, backup, all, cancellation);
        return backup.Manifest;
    }

    private static async Task<IReadOnlyList<ErasureLine>> Merge(
        string directory, IReadOnlyList<ErasureLine> given, CancellationToken cancellation)
    {
        var list = await ErasureFile.Open(directory, cancellation);
        var here = await list.Read(cancellation);
        var known = here.Select(line => line.Key).ToHashSet();
        var added = given.Where(line => !known.Contains(line.Key)).ToList();
        if (added.Count > 0)
            await list.Add(added, cancellation);
        return [.. here, .. added];
    }

    // Opened as every program opens it; the views are built while it catches up.
    private static async Task<bool> Check(Asked asked, BackupManifest manifest, CancellationToken cancellation)
    {
        await using var installation = await InstallationStart.Open(asked.Directory, cancellation);
        var isWhole = true;
        foreach (var journal in manifest.Journals)
        {
            var kept = await installation.Checkpoints.List(journal.Tenant, cancellation);
            var verdict = await JournalVerifier.Verify(
                installation.Store, journal.Tenant, new Evidence([.. kept.Select(one => one.Checkpoint)], []),
                cancellation);
            isWhole &= await VerdictLines.SayIntact(journal.Tenant, verdict.Intact)
                && verdict.Hashes.At(journal.Position) == journal.Hash;
        }

        await installation.Projector.CatchUp(cancellation);
        Console.WriteLine(Sentences.Say(
            isWhole ? "restore.done" : "restore.broken", ("made", DutchClock.Write(manifest.MadeAt)),
            ("cooperatives", manifest.Journals.Count)));
        return isWhole;
    }

    private sealed record Asked(string Directory, string From, string MasterKey, string Erasures);
}
