using System.CommandLine;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary><c>--checkpoint TEXT|FILE</c>, as often as there are any: what somebody kept elsewhere.</summary>
internal static class GivenCheckpoints
{
    public static Option<string[]> Option() => new("--checkpoint")
    {
        Description = "Een ijkpunt dat elders is bewaard, of een bestand met ijkpunten; mag vaker.",
        HelpName = "IJKPUNT",
        DefaultValueFactory = _ => [],
    };

    public static IReadOnlyList<Checkpoint> Read(IEnumerable<string> given) => [.. given.SelectMany(FindIn)];

    private static IReadOnlyList<Checkpoint> FindIn(string given) =>
        Checkpoint.FindAll(File.Exists(given) ? File.ReadAllText(given) : given) is { Count: > 0 } found
            ? found
            : throw new CliRefusal(Sentences.Say("audit.checkpoint.none_in", ("given", given)));
}
