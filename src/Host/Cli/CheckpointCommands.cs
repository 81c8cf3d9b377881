using System.CommandLine;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary><c>audit checkpoint --coop SLUG</c> and <c>audit checkpoints --coop SLUG</c></summary>
internal static class CheckpointCommands
{
    /// <summary>Signs where the journal stands, after checking it: a signature under what is broken misleads.</summary>
    public static Command Make()
    {
        var command = new Command("checkpoint", "Ondertekent de stand van nu, om elders te bewaren.")
        {
            GlobalOptions.Cooperative,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var tenant = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var kept = await installation.Checkpoints.List(tenant, cancellation);
            var evidence = new Evidence([.. kept.Select(one => one.Checkpoint)], []);
            var verdict = await JournalVerifier.Verify(installation.Store, tenant, evidence, cancellation);
            if (verdict.Intact is not IntactVerdict.Yes(var head))
            {
                await VerdictLines.Say(tenant, verdict);
                return ExitCode.Refused;
            }

            if (head.Position == 0)
                throw new CliRefusal(Sentences.Say("audit.checkpoint.nothing", ("coop", tenant)));
            Console.WriteLine(await installation.CheckpointMaker.Make(tenant, head, cancellation));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>One line each, so that the output is a file for <c>--checkpoint</c>.</summary>
    public static Command List()
    {
        var command = new Command("checkpoints", "Toont de ijkpunten die hier zijn ondertekend, één per regel.")
        {
            GlobalOptions.Cooperative,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var tenant = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var kept = await installation.Checkpoints.List(tenant, cancellation);
            foreach (var one in kept)
                Console.WriteLine(one.Checkpoint);
            var areSigned = await VerdictLines.SaySignatures(
                [], [.. kept.Select(one => one.Checkpoint)], [.. kept.Select(one => one.PublicKey)]);
            return areSigned ? ExitCode.Success : ExitCode.Refused;
        });
        return command;
    }
}
