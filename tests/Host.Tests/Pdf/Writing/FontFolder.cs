namespace Wijkboek.Host.Tests.Pdf.Writing;

/// <summary>A folder with the fonts of one test, gone when the test ends.</summary>
internal sealed class FontFolder : IDisposable
{
    private const string Lato = "/usr/share/fonts/truetype/lato";

    public string Path { get; } = Directory.CreateTempSubdirectory("fonts").FullName;

    public void AddLato(params string[] names)
    {
        foreach (var name in names)
        {
            File.Copy(System.IO.Path.Combine(Lato, name), System.IO.Path.Combine(Path, name));
        }
    }

    public void Write(string name, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
