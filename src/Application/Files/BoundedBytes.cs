namespace Wijkboek.Application.Files;

internal static class BoundedBytes
{
    private const int Megabyte = 1024 * 1024;
    private const int Piece = 81_920;

    /// <summary>All of it, or a refusal as soon as it turns out to be more than that.</summary>
    /// <param name="tooLarge">What is thrown then; hears the limit in megabytes.</param>
    public static byte[] Of(Stream content, int largest, Func<int, Exception> tooLarge)
    {
        if (content.CanSeek && content.Length - content.Position > largest)
            throw tooLarge(largest / Megabyte);
        using var whole = new MemoryStream();
        var piece = new byte[Piece];
        for (var read = content.Read(piece); read > 0; read = content.Read(piece))
        {
            if (whole.Length + read > largest)
                throw tooLarge(largest / Megabyte);
            whole.Write(piece, 0, read);
        }

        return whole.ToArray();
    }
}
