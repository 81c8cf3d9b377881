using System.IO.Compression;
using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>The numbered objects of a file. A number may be given out before its object is known.</summary>
internal sealed class PdfObjects
{
    private readonly List<PdfObject?> objects = [];

    /// <summary>Ordered by number, the first being 1.</summary>
    public IReadOnlyList<PdfObject> All =>
        [.. objects.Select((item, index) =>
            item ?? throw new InvalidOperationException($"Object {index + 1} was promised and never written."))];

    public Reference Reserve()
    {
        objects.Add(null);
        return new Reference(objects.Count);
    }

    public void Set(Reference reference, string body) =>
        objects[reference.Number - 1] = new PdfObject(Encoding.ASCII.GetBytes(body), IsStream: false);

    public Reference Add(string body)
    {
        var reference = Reserve();
        Set(reference, body);
        return reference;
    }

    /// <summary>Adds a stream; <paramref name="entries"/> are its dictionary's, without length and filter.</summary>
    public Reference AddStream(string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var reference = Reserve();
        objects[reference.Number - 1] = Stream(entries, data, compress);
        return reference;
    }

    public static PdfObject Stream(string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var stored = compress ? Deflate(data) : data;
        var filter = compress ? "/Filter/FlateDecode" : "";
        var opening = Encoding.ASCII.GetBytes($"<<{entries}{filter}/Length {stored.Length}>>\nstream\n");
        return new PdfObject([.. opening, .. stored, .. "\nendstream"u8], IsStream: true);
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return compressed.ToArray();
    }
}
