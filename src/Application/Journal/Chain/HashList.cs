namespace Wijkboek.Application.Journal.Chain;

/// <summary>The hash of each position from 1, in one block: a million positions take 32 MB.</summary>
public sealed class HashList
{
    private const int Length = 32;

    private byte[] block = new byte[64 * Length];
    private long count;

    /// <summary>In lower-case hexadecimal; null beyond the last position.</summary>
    public string? At(long position) => position > 0 && position <= count
        ? Convert.ToHexStringLower(block.AsSpan(checked((int)((position - 1) * Length)), Length))
        : null;

    internal void Add(ReadOnlySpan<byte> hash)
    {
        if ((count + 1) * Length > block.Length)
            Array.Resize(ref block, checked(block.Length * 2));
        hash.CopyTo(block.AsSpan(checked((int)(count * Length)), Length));
        count++;
    }
}
