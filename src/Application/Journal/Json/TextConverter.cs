using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>A value that is one text in JSON, also where it names a member.</summary>
internal abstract class TextConverter<T> : JsonConverter<T>
{
    protected abstract T Parse(string text);

    protected abstract string Format(T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is written as text.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value));

    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Format(value));
}

internal sealed class PatternConverter<T>(IPattern<T> pattern) : TextConverter<T>
{
    protected override T Parse(string text) =>
        pattern.Parse(text) is { Success: true, Value: var value }
            ? value
            : throw new JsonException($"'{text}' is not a {typeof(T).Name}.");

    protected override string Format(T value) => pattern.Format(value);
}

internal sealed class ShareConverter : TextConverter<Share>
{
    protected override Share Parse(string text) => Share.TryParse(text, out var share)
        ? share
        : throw new JsonException($"'{text}' is not a share from 0 to 1 with four decimals at most.");

    protected override string Format(Share value) => value.ToString();
}

internal sealed class IdentifierConverter<T> : TextConverter<T> where T : struct, IIdentifier<T>
{
    protected override T Parse(string text) => T.From(Checked(text));

    protected override string Format(T value) => Checked(value.Value);

    private static string Checked(string? text) =>
        text is not null && Identifier.IsValid(text)
            ? text
            : throw new JsonException($"'{text}' is not an identifier.");
}

internal sealed class IdentifierConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsValueType && typeToConvert.GetInterfaces().Any(IsIdentifier);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdentifierConverter<>).MakeGenericType(typeToConvert))!;

    private static bool IsIdentifier(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IIdentifier<>);
}

/// <summary>PostgreSQL cannot keep U+0000 in JSON: refused where it is typed, with the path of the field.</summary>
internal sealed class StorableTextConverter : TextConverter<string>
{
    protected override string Parse(string text) =>
        text.Contains('\0')
            ? throw new JsonException("A text holds the character U+0000, which cannot be stored.")
            : text;

    protected override string Format(string value) => value;
}
