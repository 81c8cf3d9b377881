using System.Security.Cryptography;
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

    /// <summary>A key that is handed over.</summary>
    public static MasterKey Read(string path) => FromText(File.ReadAllText(path), path);

    /// <summary>Puts a key that is handed over in its place, where none is yet.</summary>
    public static MasterKey Install(string dataDirectory, string path) =>
        FromText(KeyFile.Read(Path.Combine(dataDirectory, FileName), () => File.ReadAllText(path)), path);

    public static MasterKey Load(string dataDirectory) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? FromText(given, $"de omgevingsvariabele {Variable}")
            : FromFile(Path.Combine(dataDirectory, FileName));

    private static MasterKey FromFile(string path) => FromText(
        KeyFile.Read(path, () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKey.Length))), path);

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
