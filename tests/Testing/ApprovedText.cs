using Shouldly;

namespace Wijkboek.Testing;

/// <summary>A text kept in the repository that must be what the code gives: a change of it is a visible diff.</summary>
public static class ApprovedText
{
    private const string Accept = "WIJKBOEK_ACCEPT";

    public static bool IsAccepting { get; } = Environment.GetEnvironmentVariable(Accept) == "1";

    /// <param name="actual">What the code gives now.</param>
    /// <param name="path">Where the approved text stands, from the root of the repository.</param>
    /// <param name="project">The test project that can write it anew.</param>
    public static void ShouldBeApprovedIn(this string actual, string path, string project)
    {
        var file = Repository.PathOf(path);
        if (IsAccepting)
            File.WriteAllText(file, actual);
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (approved != actual)
        {
            throw new ShouldAssertException(
                $"{path} is not what the code gives:\n{Difference(approved, actual)}\n"
                + $"If the change is meant, take it over with: {Accept}=1 dotnet test tests/{project}");
        }
    }

    private static string Difference(string approved, string actual)
    {
        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        return string.Join('\n',
            before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}"))
                .DefaultIfEmpty("  the same lines in another order"));
    }
}
