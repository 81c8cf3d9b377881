namespace Wijkboek.Host;

/// <summary>A file of its name is always whole: it is written beside its place and then moved.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.unfinished";
        using (var file = File.Create(unfinished))
            write(file);
        File.Move(unfinished, path, overwrite: true);
    }
}
