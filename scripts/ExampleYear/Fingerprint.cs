using System.Security.Cryptography;
using System.Text;

namespace Wijkboek.ExampleYear;

/// <summary>Ids and small variations that follow from a name: the same script, the same file, anywhere.</summary>
public static class Fingerprint
{
    private const string Letters = "23456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Eight characters that say nothing about the name.</summary>
    public static string Label(string name) =>
        string.Concat(Hash(name).Take(8).Select(value => Letters[value % Letters.Length]));

    /// <summary>A version 8 uuid (RFC 9562, section 5.8): of our own making.</summary>
    public static Guid Uuid(string name)
    {
        var bytes = Hash(name)[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>A number from zero up to a limit, which it never reaches.</summary>
    public static int Number(string name, int limit) => (int)(BitConverter.ToUInt32(Hash(name), 0) % (uint)limit);

    private static byte[] Hash(string name) => SHA256.HashData(Encoding.UTF8.GetBytes(name));
}
