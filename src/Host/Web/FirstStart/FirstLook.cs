using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Web.FirstStart;

/// <summary>The example, for who wants to look around first. Building it again changes nothing.</summary>
internal static class FirstLook
{
    public const string Example = "oost-voor-elkaar";

    private const string Actor = "eerste-start";

    public static async Task Build(Installation installation, CancellationToken cancellation)
    {
        foreach (var file in DemoVerb.FilesOf(Example))
        {
            var lines = await File.ReadAllLinesAsync(file.FullName, cancellation);
            await installation.Import.Run(Example, Actor, lines, new Progress<int>(), cancellation);
        }
    }
}
