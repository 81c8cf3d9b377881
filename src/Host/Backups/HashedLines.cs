using System.Security.Cryptography;
using System.Text;

namespace Wijkboek.Host.Backups;

/// <summary>Counts and hashes lines as they pass by.</summary>
internal sealed class HashedLines : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Count { get; private set; }

    /// <returns>The line as bytes, with its end.</returns>
    public byte[] Add(string line)
    {
        var bytes = Encoding.UTF8.GetBytes($"{line}\n");
        hash.AppendData(bytes);
        Count++;
        return bytes;
    }

    public string Hash() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
