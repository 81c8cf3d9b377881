using System.Runtime.Versioning;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Postgres.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class OrdinaryUserTests : IDisposable
{
    private const UnixFileMode Everyone = (UnixFileMode)0b111_111_111;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_cluster_starts_for_an_ordinary_user_who_owns_all_of_it()
    {
        Assert.SkipUnless(UnixCalls.IsRoot, "An ordinary user proves this with every other test here.");
        Directory.CreateDirectory(folder.Path);
        File.SetUnixFileMode(folder.Path, Everyone);
        var data = folder.In("data");
        string[] asNobody =
            [ServerProgram.SetPriv!, "--reuid=65534", "--regid=65534", "--clear-groups", "/usr/bin/env", "HOME=/tmp"];

        using var program = await ClusterProgram.Start(data, ReadableAssemblies(), asNobody);

        (await ClusterQueries.Ask(program.ConnectionString, "select 1")).ShouldBe(1);
        File.GetUnixFileMode(data).ShouldBe((UnixFileMode)0b111_000_000);
    }

    /// <summary>A copy, because this user may not be able to enter the folder that the repository is in.</summary>
    private string ReadableAssemblies()
    {
        var copy = folder.In("assemblies");
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }
}
