using System.CommandLine;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary><c>audit replay --coop SLUG</c></summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        var command = new Command(
            "replay", "Vouwt het journaal opnieuw en vergelijkt elk document van elke weergave daarmee.")
        {
            GlobalOptions.Cooperative,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var tenant = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            if ((await installation.Store.Head(tenant, cancellation)).Position == 0)
                throw new CliRefusal($"Er is hier geen coöperatie ‘{tenant}’. Controleer --coop en --data.");
            await installation.Projector.CatchUp(cancellation);
            return await Say(tenant, await installation.Replay.Run(tenant, cancellation));
        });
        return command;
    }

    private static async Task<int> Say(string tenant, ReplayVerdict verdict)
    {
        if (verdict.Differences.Count == 0)
        {
            Console.WriteLine(Sentences.Say(
                "audit.replay.same", ("coop", tenant), ("documents", verdict.Documents), ("views", verdict.Views)));
            return ExitCode.Success;
        }

        foreach (var difference in verdict.Differences)
            await Console.Error.WriteLineAsync(Line(tenant, difference));
        await Console.Error.WriteLineAsync(Sentences.Say("audit.replay.mend", ("coop", tenant)));
        return ExitCode.Refused;
    }

    private static string Line(string tenant, ReplayDifference difference)
    {
        var fault = Sentences.Word(difference.Fault);
        var place = difference.Detail is { } detail ? Sentences.Say("audit.replay.place", ("detail", detail)) : "";
        return difference.Key is { } key
            ? Sentences.Say(
                "audit.replay.document", ("coop", tenant), ("view", difference.View), ("key", key), ("fault", fault),
                ("place", place))
            : Sentences.Say(
                "audit.replay.view", ("coop", tenant), ("view", difference.View), ("fault", fault), ("place", place));
    }
}
