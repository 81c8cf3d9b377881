using System.Security.Cryptography;
using System.Text;
using Wijkboek.Application.Journal.Sealing;

namespace Wijkboek.Host.Postgres;

/// <summary>
/// Where the master key is kept: in the environment, or in a file of the data directory that only its owner can read.
/// It is made at the first start and never enters the database.
/// </summary>
internal static class MasterKeyFile
{
    public const string Variable = "WIJKBOEK_MASTER_KEY";
    private const string FileName = "master.key";
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public static MasterKey Load(string dataDirectory) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? FromText(given, $"de omgevingsvariabele {Variable}")
            : FromFile(Path.Combine(dataDirectory, FileName));

    // Whoever comes while the file is being made waits for it.
    private static MasterKey FromFile(string path)
    {
        for (var waited = TimeSpan.Zero; ; waited += Step)
        {
            try
            {
                var isMade = new FileInfo(path) is { Exists: true, Length: > 0 };
                return FromText(isMade ? File.ReadAllText(path) : Create(path), path);
            }
            catch (IOException held) when (held is not DirectoryNotFoundException && waited < Limit)
            {
                Thread.Sleep(Step);
            }
        }
    }

    // The file is held while it is looked into: two starts at once, or one after a start that was cut off, end with
    // one key.
    private static string Create(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        if (file.Length > 0)
            return new StreamReader(file).ReadToEnd();
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKey.Length));
        file.Write(Encoding.ASCII.GetBytes(secret));
        file.Flush(flushToDisk: true);
        return secret;
    }

    private static MasterKey FromText(string text, string source)
    {
        var secret = new byte[MasterKey.Length];
        return Convert.TryFromBase64String(text.Trim(), secret, out var length) && length == MasterKey.Length
            ? new MasterKey(secret)
            : throw new MasterKeyProblem($"In {source} staat geen sleutel: verwacht worden 32 bytes in base64.");
    }
}

/// <summary>The master key cannot be used; the message says why, in Dutch.</summary>
internal sealed class MasterKeyProblem(string message) : Exception(message);
