using Wijkboek.Testing;

namespace Wijkboek.Architecture.Tests.Reading;

/// <param name="Path">From the root of the repository, with forward slashes.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    /// <summary>Each line that answers to the condition, as a finding.</summary>
    public IEnumerable<string> LinesWhere(Func<string, bool> found) =>
        Lines.Index().Where(line => found(line.Item)).Select(line => $"{Path}:{line.Index + 1}: {line.Item.Trim()}");
}

/// <summary>The files that people keep: what is built or downloaded is left out.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> Kept =
    [
        ".cake", ".config", ".cs", ".cshtml", ".csproj", ".css", ".editorconfig", ".gitignore", ".html", ".js", ".json",
        ".jsonl", ".md", ".props", ".ps1", ".razor", ".sh", ".slnx", ".sql", ".targets", ".yml",
    ];

    private static readonly HashSet<string> Made = ["bin", "obj", "out", "TestResults", "node_modules"];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Under(Repository.Root).Select(Read)];

    public static IReadOnlyList<SourceFile> CSharp { get; } = [.. Files.Where(file => file.IsCSharp)];

    private static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(folder).Where(IsKept).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !Made.Contains(Path.GetFileName(inner)) && !Path.GetFileName(inner).StartsWith('.'))
            .SelectMany(Under));

    private static bool IsKept(string file) =>
        Kept.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != "packages.lock.json";

    private static SourceFile Read(string file) =>
        new(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllLines(file));
}
