namespace Wijkboek.Application.Finance.BankStatements;

internal static class BoundedBytes
{
    private const int Megabyte = 1024 * 1024;
    private const int Piece = 81_920;

    /// <summary>All of it, or a refusal as soon as it turns out to be more than that.</summary>
    public static byte[] Of(string name, Stream content, int largest)
    {
        if (content.CanSeek && content.Length - content.Position > largest)
            throw TooLarge(name, largest);
        using var whole = new MemoryStream();
        var piece = new byte[Piece];
        for (var read = content.Read(piece); read > 0; read = content.Read(piece))
        {
            if (whole.Length + read > largest)
                throw TooLarge(name, largest);
            whole.Write(piece, 0, read);
        }

        return whole.ToArray();
    }

    private static StatementProblem TooLarge(string name, int largest) =>
        new(StatementRefusals.TooLarge(name, largest / Megabyte));
}
