using System.Text.RegularExpressions;
using Wijkboek.Architecture.Tests.Reading;

namespace Wijkboek.Architecture.Tests.Tidiness;

public sealed partial class LeftoverTests
{
    [Fact]
    public void No_reminder_is_left_in_the_code() =>
        Everywhere(Reminder()).ShouldBeNone("Do it, or make it an issue: nobody comes back to a reminder in the code.");

    [Fact]
    public void No_code_is_folded_away() =>
        Everywhere(Folded()).ShouldBeNone("What needs folding is too long: give it a file of its own.");

    [Fact]
    public void No_warning_is_silenced_in_the_code() =>
        Everywhere(Silenced()).ShouldBeNone("Solve what it warns of, or say in .editorconfig why the rule is off.");

    [Fact]
    public void No_file_knows_the_machine_it_was_written_on() =>
        Everywhere(MachinePath())
            .ShouldBeNone("Others have other folders: start from the repository, a setting or a system folder.");

    [Fact]
    public void No_file_names_where_packages_come_from() =>
        Everywhere(RegistryHost())
            .ShouldBeNone("Where packages come from is the machine's business (ADR 0002): leave the address out.");

    [Fact]
    public void No_test_waits_for_a_while() =>
        SourceTree.CSharp.Where(file => file.IsTest).SelectMany(file => file.LinesWhere(Sleep().IsMatch))
            .Where(line => !Polling.Any(line.StartsWith))
            .ShouldBeNone("A while is too short on a slow machine and lost on a fast one: wait for what must happen.");

    // Asks again until another process answers, within a limit: nothing tells when a server was killed.
    private static readonly string[] Polling = ["tests/Host.Tests/Postgres/Embedded/ClusterQueries.cs"];

    // This file names what it looks for.
    private static IEnumerable<string> Everywhere(Regex wanted) => SourceTree.Files
        .Where(file => file.Name != $"{nameof(LeftoverTests)}.cs")
        .SelectMany(file => file.LinesWhere(wanted.IsMatch));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Reminder();

    [GeneratedRegex(@"^\s*#(region|endregion)")]
    private static partial Regex Folded();

    [GeneratedRegex(@"#pragma warning disable|\[(assembly: )?SuppressMessage|<NoWarn>")]
    private static partial Regex Silenced();

    [GeneratedRegex(@"(?<![\w.~*])/(work|home|root|Users|mnt|workspace)/\w|\b[A-Z]:\\\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex(
        @"nuget\.org|npmjs\.|pypi\.org|jfrog|artifactory|nexus\.|pkgs\.dev|<packageSources", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();

    [GeneratedRegex(@"Thread\.Sleep\(|Task\.Delay\(")]
    private static partial Regex Sleep();
}
