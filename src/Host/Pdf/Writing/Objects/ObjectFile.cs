using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>
/// Lays the objects out as a file (ISO 32000-1, 7.5): plain objects packed into compressed object streams, and a
/// cross-reference stream that says where each one lies.
/// </summary>
internal sealed class ObjectFile
{
    private const int ObjectsPerStream = 200;

    private readonly Stream output;
    private readonly IReadOnlyList<PdfObject> objects;
    private readonly List<PdfObject> packs = [];
    private readonly byte[] places;
    private long position;

    private ObjectFile(Stream output, IReadOnlyList<PdfObject> objects)
    {
        this.output = output;
        this.objects = objects;
        var packCount = (objects.Count(item => !item.IsStream) + ObjectsPerStream - 1) / ObjectsPerStream;

        // Number 0 is the head of the free list, and the cross-reference stream comes last.
        Size = objects.Count + packCount + 2;
        places = new byte[Size * PlaceLength];
    }

    /// <summary>One byte of kind, four of position or pack, two of index in the pack.</summary>
    private static int PlaceLength => 7;

    private int Size { get; }

    public static void Write(Stream output, PdfObjects objects, Reference catalog, Reference information)
    {
        var file = new ObjectFile(output, objects.All);
        file.Pack();
        file.Put("%PDF-1.7\n%"u8);
        file.Put([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        file.PutStreams();
        file.PutCrossReference(catalog, information);
    }

    private void Pack()
    {
        var plain = Enumerable.Range(1, objects.Count).Where(number => !objects[number - 1].IsStream);
        foreach (var chunk in plain.Chunk(ObjectsPerStream))
        {
            var packNumber = objects.Count + packs.Count + 1;
            var directory = new StringBuilder();
            using var bodies = new MemoryStream();
            foreach (var (index, number) in chunk.Index())
            {
                directory.Append(number).Append(' ').Append(bodies.Length).Append(' ');
                bodies.Write(objects[number - 1].Bytes);
                bodies.WriteByte((byte)'\n');
                Place(number, kind: 2, packNumber, index);
            }

            byte[] data = [.. Encoding.ASCII.GetBytes(directory.ToString()), .. bodies.ToArray()];
            packs.Add(PdfObjects.Stream($"/Type/ObjStm/N {chunk.Length}/First {directory.Length}", data));
        }
    }

    private void PutStreams()
    {
        foreach (var (index, item) in objects.Concat(packs).Index())
        {
            if (item.IsStream)
            {
                PutObject(index + 1, item);
            }
        }
    }

    private void PutCrossReference(Reference catalog, Reference information)
    {
        var start = position;
        var number = Size - 1;
        Place(number, kind: 1, start);
        var id = ContentId();
        var entries = $"/Type/XRef/Size {Size}/W[1 4 2]/Root {catalog}/Info {information}/ID[<{id}><{id}>]";
        PutObject(number, PdfObjects.Stream(entries, places));
        Put(Encoding.ASCII.GetBytes($"startxref\n{start}\n%%EOF\n"));
    }

    private void PutObject(int number, PdfObject item)
    {
        Place(number, kind: 1, position);
        Put(Encoding.ASCII.GetBytes($"{number} 0 obj\n"));
        Put(item.Bytes);
        Put("\nendobj\n"u8);
    }

    private void Place(int number, byte kind, long where, int index = 0)
    {
        var place = places.AsSpan(number * PlaceLength, PlaceLength);
        place[0] = kind;
        BinaryPrimitives.WriteUInt32BigEndian(place[1..], (uint)where);
        BinaryPrimitives.WriteUInt16BigEndian(place[5..], (ushort)index);
    }

    private string ContentId()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var item in objects)
        {
            hash.AppendData(item.Bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        position += bytes.Length;
    }
}
