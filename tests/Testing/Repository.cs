namespace Wijkboek.Testing;

/// <summary>The folder that this program was built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("These tests read the sources: run them inside the repository."),
        _ when File.Exists(Path.Combine(folder.FullName, "Wijkboek.slnx")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
