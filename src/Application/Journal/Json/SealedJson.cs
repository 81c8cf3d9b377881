using System.Text.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>
/// A sealed value is <c>{"key", "sealed"}</c>. It names its place only where that is not the place it stands in: in a
/// view, or in an event that took the value over from an earlier one.
/// </summary>
internal static class SealedJson
{
    public static void Write(Utf8JsonWriter writer, SealedValue value, string? place)
    {
        writer.WriteStartObject();
        writer.WriteString("key", value.Key);
        if (value.Place != place)
            writer.WriteString("place", value.Place);
        writer.WriteString("sealed", value.Cipher);
        writer.WriteEndObject();
    }

    public static SealedValue Read(ref Utf8JsonReader reader, string? place)
    {
        (Guid? key, string? cipher) = (null, null);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A sealed value is an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "key":
                    key = reader.GetGuid();
                    break;
                case "place":
                    place = reader.GetString();
                    break;
                case "sealed":
                    cipher = reader.GetString();
                    break;
                default:
                    throw new JsonException($"A sealed value has no '{name}'.");
            }
        }

        return key is { } id && cipher is not null && place is not null
            ? new SealedValue(id, cipher, place)
            : throw new JsonException("A sealed value names its key and its cipher text.");
    }
}
