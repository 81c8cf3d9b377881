namespace Wijkboek.Host.Tests.Postgres.Embedded;

/// <summary>A path in the temp folder where nothing is yet; what a test makes there is removed after it.</summary>
internal sealed class TemporaryFolder(string? name = null) : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(
        System.IO.Path.GetTempPath(), (name ?? "wijkboek-") + Guid.NewGuid().ToString("N")[..8]);

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
