using System.CommandLine;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Export;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Cli;

/// <summary><c>audit verify [FILE] [--coop SLUG] [--position N] [--checkpoint TEXT|FILE]...</c></summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo?>("bestand")
        {
            Description = "Een export van het journaal; zonder bestand wordt de database nagerekend.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var cooperative = new Option<string?>("--coop")
        {
            Description = "Eén coöperatie; standaard allemaal.",
            HelpName = "NAAM",
        };
        var position = new Option<long?>("--position")
        {
            Description = "Noemt ook de hash bij deze stand, om met een bewaarde pagina te vergelijken.",
            HelpName = "STAND",
        };
        var checkpoints = GivenCheckpoints.Option();
        var command = new Command("verify", "Rekent de hele keten na en noemt de eerste plaats die niet klopt.")
        {
            file, cooperative, position, checkpoints,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = new Asked(
                parsed.GetValue(cooperative) is { } one ? Slug.Of(one) : null, parsed.GetValue(position),
                GivenCheckpoints.Read(parsed.GetValue(checkpoints)!));
            var holds = parsed.GetValue(file) is { } export
                ? await VerifyFile(export, asked, cancellation)
                : await VerifyDatabase(parsed.GetValue(GlobalOptions.Data), asked, cancellation);
            return holds ? ExitCode.Success : ExitCode.Refused;
        });
        return command;
    }

    private static async Task<bool> VerifyFile(FileInfo file, Asked asked, CancellationToken cancellation)
    {
        if (!file.Exists)
            throw new CliRefusal(Sentences.Say("audit.no_file", ("file", file.FullName)));
        await using var stream = file.OpenRead();
        var (tenant, verdict, withheld, kept, keys) =
            await ExportVerifier.Verify(stream, asked.Checkpoints, cancellation);
        if (asked.Cooperative is { } expected && expected != tenant)
            throw new CliRefusal(Sentences.Say("audit.is_file_of", ("found", tenant), ("coop", expected)));
        // What a file calls itself may be anything.
        var holds = await VerdictLines.Say(Identifier.IsValid(tenant) ? tenant : file.Name, verdict);
        if (withheld > 0)
            Console.WriteLine(Sentences.Say("audit.withheld", ("count", withheld)));
        return await SayMore(tenant, verdict, asked, kept, keys, cancellation) && holds;
    }

    private static async Task<bool> VerifyDatabase(string? data, Asked asked, CancellationToken cancellation)
    {
        await using var installation = await InstallationStart.Open(data, cancellation);
        var tenants = await Chosen(installation.Store, asked, cancellation);
        var all = true;
        foreach (var tenant in tenants)
        {
            // Of a cooperative that was asked for, every checkpoint must hold; of all of them, each its own.
            var mine = asked.Cooperative is not null
                ? asked
                : asked with { Checkpoints = [.. asked.Checkpoints.Where(one => one.Tenant == tenant)] };
            // Read before the snapshot: what is signed meanwhile would lie beyond it.
            var kept = await installation.Checkpoints.List(tenant, cancellation);
            var evidence = new Evidence([.. kept.Select(one => one.Checkpoint)], mine.Checkpoints);
            var verdict = await JournalVerifier.Verify(installation.Store, tenant, evidence, cancellation);
            var holds = await VerdictLines.Say(tenant, verdict);
            all &= await SayMore(
                tenant, verdict, mine, evidence.KeptWithIt, [.. kept.Select(one => one.PublicKey)], cancellation)
                && holds;
        }

        return all;
    }

    private static async Task<bool> SayMore(
        string tenant, JournalVerdict verdict, Asked asked, IReadOnlyList<Checkpoint> kept, IReadOnlyList<byte[]> keys,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var areSigned = await VerdictLines.SaySignatures(asked.Checkpoints, kept, keys);
        if (asked.Position is not { } position)
            return areSigned;
        var hash = verdict.Hashes.At(position)
            ?? throw new CliRefusal(Sentences.Say("audit.no_position", ("coop", tenant), ("position", position)));
        Console.WriteLine(Sentences.Say(
            "audit.hash_at", ("position", position), ("hash", VerdictLines.InGroups(hash))));
        return areSigned;
    }

    private static async Task<IReadOnlyList<string>> Chosen(
        IEventStore store, Asked asked, CancellationToken cancellation)
    {
        var tenants = await store.Tenants(cancellation);
        if (asked.Cooperative is { } one)
            return tenants.Contains(one) ? [one] : throw new CliRefusal($"Er is hier geen coöperatie ‘{one}’.");
        return asked.Checkpoints.FirstOrDefault(given => !tenants.Contains(given.Tenant)) is { } stranger
            ? throw new CliRefusal(Sentences.Say("audit.checkpoint.elsewhere", ("coop", stranger.Tenant)))
            : tenants;
    }

    /// <param name="Cooperative">Null for every one that is here.</param>
    private sealed record Asked(string? Cooperative, long? Position, IReadOnlyList<Checkpoint> Checkpoints);
}
