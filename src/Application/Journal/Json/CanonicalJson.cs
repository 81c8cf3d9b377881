using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Wijkboek.Application.Journal.Json;

/// <summary>
/// RFC 8785 restricted to what needs no judgement: strings, whole numbers within ±(2^53−1), booleans, null, arrays and
/// objects with printable ASCII names. One value has one sequence of bytes, whoever writes it.
/// </summary>
public static class CanonicalJson
{
    /// <summary>The largest whole number that every reader of JSON holds exactly.</summary>
    public const long LargestInteger = 9_007_199_254_740_991;

    /// <exception cref="JsonException">The text is no JSON, or holds what has no canonical form here.</exception>
    public static byte[] Of(ReadOnlySpan<byte> json)
    {
        var writer = new CanonicalWriter(json.Length);
        writer.Document(json);
        return writer.ToArray();
    }

    internal static void Document(this CanonicalWriter writer, ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            throw new JsonException("The text is not valid UTF-8.");
        var reader = new Utf8JsonReader(json);
        reader.Read();
        writer.Value(ref reader);
        reader.Read();
    }

    private static void Value(this CanonicalWriter writer, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.Object(ref reader);
                break;
            case JsonTokenType.StartArray:
                writer.Array(ref reader);
                break;
            case JsonTokenType.String when !reader.ValueIsEscaped:
                // What was written without an escape needs none here either.
                writer.Raw("\""u8).Raw(reader.ValueSpan).Raw("\""u8);
                break;
            case JsonTokenType.String:
                writer.Text(Text(ref reader));
                break;
            case JsonTokenType.Number:
                writer.Integer(Integer(ref reader));
                break;
            default:
                writer.Raw(reader.ValueSpan);
                break;
        }
    }

    private static void Array(this CanonicalWriter writer, ref Utf8JsonReader reader)
    {
        writer.Raw("["u8);
        for (var first = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; first = false)
        {
            if (!first)
                writer.Raw(","u8);
            writer.Value(ref reader);
        }

        writer.Raw("]"u8);
    }

    private static void Object(this CanonicalWriter writer, ref Utf8JsonReader reader)
    {
        var members = writer.StartObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueIsEscaped)
                members.Name(Encoding.UTF8.GetBytes(Text(ref reader)));
            else
                members.Name(reader.ValueSpan);
            reader.Read();
            writer.Value(ref reader);
        }

        members.End();
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException loneSurrogate)
        {
            throw new JsonException("A text holds half of a surrogate pair.", loneSurrogate);
        }
    }

    private static long Integer(ref Utf8JsonReader reader)
    {
        var isWhole = reader.ValueSpan.IndexOfAny(".eE"u8) < 0 && !reader.ValueSpan.SequenceEqual("-0"u8);
        if (isWhole && reader.TryGetInt64(out var number) && number is >= -LargestInteger and <= LargestInteger)
            return number;
        throw new JsonException("A number is not whole, or too large to be exact everywhere.");
    }
}
