using System.Collections.Frozen;
using System.Reflection;

namespace Wijkboek.Host.Web.Manual;

/// <summary>The pages and pictures of <c>docs/handleiding</c>, as they were when the program was built.</summary>
internal static class ManualFiles
{
    /// <summary>The page that leads to all others.</summary>
    public const string Contents = "README";

    public const string Pictures = "beelden";

    private const string Folder = "Manual/";

    private static readonly Assembly Program = typeof(ManualFiles).Assembly;

    // A name is looked up among what there is, so that it can lead nowhere else.
    private static readonly FrozenSet<string> Names =
        Program.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenSet();

    public static IEnumerable<string> Pages => Names.Where(name => name.EndsWith(".md", StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^".md".Length]);

    /// <summary>Null when there is no such page.</summary>
    public static string? Text(string page)
    {
        using var file = Open($"{page}.md");
        return file is null ? null : new StreamReader(file).ReadToEnd();
    }

    /// <summary>Null when there is no such picture.</summary>
    public static Stream? Picture(string name) => Open($"{Pictures}/{name}");

    private static Stream? Open(string name) =>
        Names.Contains(Folder + name) ? Program.GetManifestResourceStream(Folder + name) : null;
}
