using System.Text.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>
/// A sealed value is <c>{"key", "sealed"}</c>. It names its place only where that is not the place it stands in: in a
/// view, or in an event that took the value over from an earlier one.
/// </summary>
internal static class SealedJson
{
    private static readonly JsonEncodedText Key = JsonEncodedText.Encode("key");
    private static readonly JsonEncodedText Place = JsonEncodedText.Encode("place");
    private static readonly JsonEncodedText Sealed = JsonEncodedText.Encode("sealed");

    public static void Write(Utf8JsonWriter writer, SealedValue value, string? place)
    {
        writer.WriteStartObject();
        writer.WriteString(Key, value.Key);
        if (value.Place != place)
            writer.WriteString(Place, value.Place);
        writer.WriteString(Sealed, value.Cipher);
        writer.WriteEndObject();
    }

    public static SealedValue Read(ref Utf8JsonReader reader, string? place)
    {
        (Guid? key, string? cipher) = (null, null);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A sealed value is an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("key"u8))
                key = reader.Read() ? reader.GetGuid() : null;
            else if (reader.ValueTextEquals("place"u8))
                place = reader.Read() ? reader.GetString() : null;
            else if (reader.ValueTextEquals("sealed"u8))
                cipher = reader.Read() ? reader.GetString() : null;
            else
                throw new JsonException($"A sealed value has no '{reader.GetString()}'.");
        }

        return key is { } id && cipher is not null && place is not null
            ? new SealedValue(id, cipher, place)
            : throw new JsonException("A sealed value names its key and its cipher text.");
    }
}
