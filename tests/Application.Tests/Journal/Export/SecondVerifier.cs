using System.Diagnostics;
using System.Text.RegularExpressions;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Journal.Export;

/// <summary>tools/verify_journal.py: written from the document, in another language, knowing nothing of ours.</summary>
internal static partial class SecondVerifier
{
    /// <summary>The verdicts on files, in their order.</summary>
    public static IReadOnlyList<Verdicts> Check(IReadOnlyList<string> files, params IReadOnlyList<string> checkpoints)
    {
        var start = new ProcessStartInfo("python3", [
            Repository.PathOf("tools/verify_journal.py"), .. files,
            .. checkpoints.SelectMany(line => new[] { "--checkpoint", line }),
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.Result.ShouldBe("");
        var verdicts = Said().Matches(output).Select(Verdict).ToList();
        verdicts.Count.ShouldBe(files.Count);
        process.ExitCode.ShouldBe(verdicts.Exists(each => each.IsNo) ? 1 : 0);
        return verdicts;
    }

    private static Verdicts Verdict(Match said) => new(
        Number(said.Groups["broken"]), Number(said.Groups["upTo"]), Number(said.Groups["failing"]),
        Number(said.Groups["held"]));

    private static long? Number(Group group) => group.Success ? long.Parse(group.Value) : null;

    [GeneratedRegex("""
          intact: (yes|no, first at (?<broken>\d+) \(\w+\))
          complete: (unknown|yes, up to (?<upTo>\d+)|no, first at (?<failing>\d+), last that holds ((?<held>\d+)|None))

        """)]
    private static partial Regex Said();
}
