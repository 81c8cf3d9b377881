using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>Puts tables together as a TrueType file, in the order of their names, with their checksums.</summary>
internal sealed class FontFile
{
    private const uint ChecksumOfWholeFile = 0xB1B0AFBA;
    private const int AdjustmentInHead = 8;

    private readonly SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);

    public void Add(string tag, byte[] table)
    {
        if (table.Length > 0)
        {
            tables.Add(tag, table);
        }
    }

    public byte[] ToBytes()
    {
        tables["head"].AsSpan(AdjustmentInHead, 4).Clear();
        var directoryLength = 12 + 16 * tables.Count;
        var file = new byte[directoryLength + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file);
        var (entry, place) = (12, directoryLength);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, place);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            Write(file, entry + 4, Checksum(file.AsSpan(place, Padded(table.Length))));
            Write(file, entry + 8, (uint)place);
            Write(file, entry + 12, (uint)table.Length);
            (entry, place) = (entry + 16, place + Padded(table.Length));
        }

        var head = tables.TakeWhile(table => table.Key != "head").Sum(table => Padded(table.Value.Length));
        Write(file, directoryLength + head + AdjustmentInHead, ChecksumOfWholeFile - Checksum(file));
        return file;
    }

    private void WriteHeader(byte[] file)
    {
        var log = BitOperations.Log2((uint)tables.Count);
        Write(file, 0, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << log));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * tables.Count - (16 << log)));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void Write(byte[] file, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(offset), value);

    private static uint Checksum(ReadOnlySpan<byte> padded)
    {
        var sum = 0u;
        for (var offset = 0; offset < padded.Length; offset += 4)
        {
            sum += padded.UInt32(offset);
        }

        return sum;
    }
}
