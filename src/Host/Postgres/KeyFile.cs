using System.Text;

namespace Wijkboek.Host.Postgres;

/// <summary>A secret in a file that only its owner can read, made by whoever first asks for it.</summary>
internal static class KeyFile
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    // Whoever comes while the file is being made waits for it.
    public static string Read(string path, Func<string> secret)
    {
        for (var waited = TimeSpan.Zero; ; waited += Step)
        {
            try
            {
                var isMade = new FileInfo(path) is { Exists: true, Length: > 0 };
                return isMade ? File.ReadAllText(path) : Create(path, secret);
            }
            catch (IOException held) when (held is not DirectoryNotFoundException && waited < Limit)
            {
                Thread.Sleep(Step);
            }
        }
    }

    // The file is held while it is looked into: two starts at once, or one after a start that was cut off, end with
    // one key.
    private static string Create(string path, Func<string> secret)
    {
        using var file = new FileStream(
            path, PrivateFile.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        if (file.Length > 0)
            return new StreamReader(file).ReadToEnd();
        var made = secret();
        file.Write(Encoding.ASCII.GetBytes(made));
        file.Flush(flushToDisk: true);
        return made;
    }
}
