using System.Buffers.Binary;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>Font files count with the most significant byte first.</summary>
internal static class BigEndian
{
    extension(ReadOnlySpan<byte> bytes)
    {
        public int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);

        public int Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(bytes[offset..]);

        public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]);
    }
}
