using System.Text;

namespace Wijkboek.Host.Web.SignIn.QrCodes;

/// <summary>
/// A text as the bytes of a QR code: in byte mode, at correction level M, in the smallest of the first ten sizes.
/// </summary>
/// <param name="Version">1 to 10: how large the code is.</param>
/// <param name="Codewords">Data and check bytes, in the order in which they are drawn.</param>
internal sealed record QrData(int Version, byte[] Codewords)
{
    private const int LargestVersion = 10;
    private const int ByteMode = 4;

    // ISO/IEC 18004, table 9, level M; by version.
    private static readonly int[] CheckBytesPerBlock = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
    private static readonly int[] Blocks = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5];

    /// <summary>Null when the text is too long for the sizes that are drawn here.</summary>
    public static QrData? Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var version = 1; version <= LargestVersion; version++)
        {
            var room = DataBytes(version);
            var header = version < 10 ? 12 : 20;
            if (header + (bytes.Length * 8) <= room * 8)
                return new QrData(version, Interleaved(Padded(bytes, version, room), version));
        }

        return null;
    }

    internal static int AllBytes(int version)
    {
        // All modules, less the three corners, timing, alignment, format and version.
        var modules = (((16 * version) + 128) * version) + 64;
        if (version >= 2)
        {
            var alignments = (version / 7) + 2;
            modules -= (((25 * alignments) - 10) * alignments) - 55;
            if (version >= 7)
                modules -= 36;
        }

        return modules / 8;
    }

    private static int DataBytes(int version) => AllBytes(version) - (CheckBytesPerBlock[version] * Blocks[version]);

    private static byte[] Padded(byte[] bytes, int version, int room)
    {
        var bits = new List<bool>();
        Append(ByteMode, 4);
        Append(bytes.Length, version < 10 ? 8 : 16);
        foreach (var one in bytes)
            Append(one, 8);
        Append(0, Math.Min(4, (room * 8) - bits.Count));
        Append(0, (8 - (bits.Count % 8)) % 8);
        var data = bits.Chunk(8).Select(eight => (byte)eight.Aggregate(0, (so, bit) => (so << 1) | (bit ? 1 : 0)))
            .ToList();
        for (var isFirst = true; data.Count < room; isFirst = !isFirst)
            data.Add((byte)(isFirst ? 0xec : 0x11));
        return [.. data];

        void Append(int value, int count)
        {
            for (var i = count - 1; i >= 0; i--)
                bits.Add(((value >> i) & 1) == 1);
        }
    }

    private static byte[] Interleaved(byte[] data, int version)
    {
        var (blocks, check) = (Blocks[version], CheckBytesPerBlock[version]);
        var (shortLength, longOnes) = (data.Length / blocks, data.Length % blocks);
        var (parts, checks, at) = (new List<byte[]>(), new List<byte[]>(), 0);
        for (var block = 0; block < blocks; block++)
        {
            // The last blocks are one longer when it does not come out even.
            var length = shortLength + (block >= blocks - longOnes ? 1 : 0);
            parts.Add(data[at..(at + length)]);
            checks.Add(ReedSolomon.CheckBytes(parts[^1], check));
            at += length;
        }

        var words = new List<byte>();
        for (var i = 0; i <= shortLength; i++)
            words.AddRange(parts.Where(part => i < part.Length).Select(part => part[i]));
        for (var i = 0; i < check; i++)
            words.AddRange(checks.Select(each => each[i]));
        return [.. words];
    }
}
