using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Wijkboek.Application.Journal.Json;

/// <summary>Writes canonical JSON piece by piece. Members of an object are put in order when it ends.</summary>
internal sealed class CanonicalWriter(int expectedLength = 256)
{
    private static readonly SearchValues<char> Specials =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    // Of every object that is open; those of the innermost come last.
    private readonly List<Member> members = [];
    private byte[] bytes = new byte[Math.Max(expectedLength, 64)];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Starts anew, in the memory that was taken before.</summary>
    public CanonicalWriter Again()
    {
        length = 0;
        members.Clear();
        return this;
    }

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

    public CanonicalWriter Id(Guid value)
    {
        Raw("\""u8);
        value.TryFormat(Reserve(36), out var written);
        length += written;
        return Raw("\""u8);
    }

    /// <summary>In UTC, to the microsecond.</summary>
    public CanonicalWriter Moment(Instant value)
    {
        var moment = value.ToDateTimeUtc();
        Raw("\""u8).Digits(4, moment.Year).Raw("-"u8).Digits(2, moment.Month).Raw("-"u8).Digits(2, moment.Day);
        Raw("T"u8).Digits(2, moment.Hour).Raw(":"u8).Digits(2, moment.Minute).Raw(":"u8).Digits(2, moment.Second);
        return Raw("."u8).Digits(6, (int)(moment.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond))
            .Raw("Z\""u8);
    }

    /// <summary>In lower-case hexadecimal.</summary>
    public CanonicalWriter Hexadecimal(ReadOnlySpan<byte> value)
    {
        Raw("\""u8);
        Convert.TryToHexStringLower(value, Reserve(value.Length * 2), out var written);
        length += written;
        return Raw("\""u8);
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

    // A pattern for dates takes five times as long, and a verifier writes one for every event.
    private CanonicalWriter Digits(int count, int value)
    {
        var target = Reserve(count)[..count];
        for (var at = count - 1; at >= 0; at--, value /= 10)
            target[at] = (byte)('0' + value % 10);
        length += count;
        return this;
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

    private void Sort(int start, Span<Member> members)
    {
        var before = bytes.AsSpan(start, length - start).ToArray();
        members.Sort((a, b) => NameOf(a).SequenceCompareTo(NameOf(b)));
        if (!AreInOrder(before.AsSpan(), start, members))
            throw new JsonException("An object names a member twice.");
        length = start;
        foreach (var member in members)
        {
            Raw(length > start ? ","u8 : ""u8);
            Raw(before.AsSpan((member.From - start)..(member.To - start)));
        }
    }

    private ReadOnlySpan<byte> NameOf(Member member) => NameOf(bytes, 0, member);

    // After the quote that opens it.
    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> text, int start, Member member) =>
        text.Slice(member.From + 1 - start, member.NameLength);

    private static bool AreInOrder(ReadOnlySpan<byte> text, int start, ReadOnlySpan<Member> members)
    {
        for (var i = 1; i < members.Length; i++)
        {
            if (NameOf(text, start, members[i - 1]).SequenceCompareTo(NameOf(text, start, members[i])) >= 0)
                return false;
        }

        return true;
    }

    /// <summary>The members of an object that is being written.</summary>
    internal readonly ref struct Members(CanonicalWriter writer)
    {
        private readonly int start = writer.length;
        private readonly int first = writer.members.Count;

        private Span<Member> Written => CollectionsMarshal.AsSpan(writer.members)[first..];

        public void Name(ReadOnlySpan<byte> name)
        {
            if (name.ContainsAnyExceptInRange((byte)' ', (byte)'~') || name.ContainsAny((byte)'"', (byte)'\\'))
                throw new JsonException($"The name '{Encoding.UTF8.GetString(name)}' is not plain ASCII.");
            Close();
            writer.Raw(Written.Length > 0 ? ","u8 : ""u8);
            writer.members.Add(new Member(name.Length, writer.length, writer.length));
            writer.Raw("\""u8).Raw(name).Raw("\":"u8);
        }

        public void End()
        {
            Close();
            if (!AreInOrder(writer.bytes, 0, Written))
                writer.Sort(start, Written);
            writer.members.RemoveRange(first, Written.Length);
            writer.Raw("}"u8);
        }

        private void Close()
        {
            if (Written is [.., var last])
                Written[^1] = last with { To = writer.length };
        }
    }

    internal readonly record struct Member(int NameLength, int From, int To);
}
