using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Wijkboek.Application.Journal.Json;

/// <summary>Writes canonical JSON piece by piece. Members of an object are put in order when it ends.</summary>
internal sealed class CanonicalWriter(int expectedLength = 256)
{
    private static readonly SearchValues<char> Specials =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    private byte[] bytes = new byte[Math.Max(expectedLength, 64)];
    private int length;

    public byte[] ToArray() => bytes.AsSpan(0, length).ToArray();

    public CanonicalWriter Raw(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Reserve(value.Length));
        length += value.Length;
        return this;
    }

    public CanonicalWriter Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        length += written;
        return this;
    }

    /// <summary>Only quote, backslash and control characters are escaped (RFC 8785, 3.2.2.2).</summary>
    public CanonicalWriter Text(ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        for (var special = text.IndexOfAny(Specials); special >= 0; special = text.IndexOfAny(Specials))
        {
            Utf8(text[..special]);
            Escape(text[special]);
            text = text[(special + 1)..];
        }

        Utf8(text);
        return Raw("\""u8);
    }

    public CanonicalWriter TextOrNull(string? text) => text is null ? Raw("null"u8) : Text(text);

    public Members StartObject()
    {
        Raw("{"u8);
        return new Members(this);
    }

    private void Utf8(ReadOnlySpan<char> text)
    {
        var target = Reserve(text.Length * 3);
        if (System.Text.Unicode.Utf8.FromUtf16(text, target, out _, out var written, replaceInvalidSequences: false)
            != OperationStatus.Done)
            throw new JsonException("A text holds half of a surrogate pair.");
        length += written;
    }

    private void Escape(char special) => Raw(special switch
    {
        '"' => "\\\""u8,
        '\\' => "\\\\"u8,
        '\b' => "\\b"u8,
        '\t' => "\\t"u8,
        '\n' => "\\n"u8,
        '\f' => "\\f"u8,
        '\r' => "\\r"u8,
        '\0' => throw new JsonException("A text holds the character U+0000, which cannot be stored."),
        _ => Encoding.ASCII.GetBytes($"\\u{(int)special:x4}"),
    });

    private Span<byte> Reserve(int more)
    {
        if (length + more > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        return bytes.AsSpan(length);
    }

    /// <summary>The members of an object that is being written.</summary>
    internal readonly struct Members(CanonicalWriter writer)
    {
        private readonly int start = writer.length;
        private readonly List<Member> written = [];

        public void Name(string name)
        {
            if (name.AsSpan().ContainsAnyExceptInRange(' ', '~') || name.AsSpan().ContainsAny('"', '\\'))
                throw new JsonException($"The name '{name}' is not plain ASCII.");
            Close();
            writer.Raw(written.Count > 0 ? ","u8 : ""u8);
            written.Add(new Member(name, writer.length, writer.length));
            writer.Text(name).Raw(":"u8);
        }

        public void End()
        {
            Close();
            if (!AreInOrder(written))
                PutInOrder();
            writer.Raw("}"u8);
        }

        private void Close()
        {
            if (written.Count > 0)
                written[^1] = written[^1] with { To = writer.length };
        }

        private void PutInOrder()
        {
            written.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            if (!AreInOrder(written))
                throw new JsonException("An object names a member twice.");
            var before = writer.bytes.AsSpan(start, writer.length - start).ToArray();
            writer.length = start;
            foreach (var member in written)
            {
                writer.Raw(writer.length > start ? ","u8 : ""u8);
                writer.Raw(before.AsSpan((member.From - start)..(member.To - start)));
            }
        }

        private static bool AreInOrder(List<Member> members)
        {
            for (var i = 1; i < members.Count; i++)
            {
                if (string.CompareOrdinal(members[i - 1].Name, members[i].Name) >= 0)
                    return false;
            }

            return true;
        }
    }

    internal readonly record struct Member(string Name, int From, int To);
}
