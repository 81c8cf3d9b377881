using System.Text.Json;
using System.Text.Json.Serialization;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>Makes one converter per type of personal value.</summary>
internal abstract class PersonalConverters(Type converter) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => IsPersonal(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(
            converter.MakeGenericType(typeToConvert.GetGenericArguments()))!;

    internal static bool IsPersonal(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Personal<>);
}

internal sealed class PlainPersonalConverters() : PersonalConverters(typeof(PlainPersonalConverter<>));

internal sealed class SealedPersonalConverters() : PersonalConverters(typeof(SealedPersonalConverter<>));

internal sealed class PlainPersonalConverter<T> : JsonConverter<Personal<T>> where T : notnull
{
    public override Personal<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Personal.Of(Inner(options).Read(ref reader, typeof(T), options)!);

    public override void Write(Utf8JsonWriter writer, Personal<T> value, JsonSerializerOptions options)
    {
        if (value.Sealed is not null)
            throw new JsonException("A command carries personal values as typed, never sealed ones.");
        Inner(options).Write(writer, value.Plain!, options);
    }

    private static JsonConverter<T> Inner(JsonSerializerOptions options) =>
        (JsonConverter<T>)options.GetConverter(typeof(T));
}

internal sealed class SealedPersonalConverter<T> : JsonConverter<Personal<T>> where T : notnull
{
    public override Personal<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Personal.FromSealed<T>(SealedJson.Read(ref reader, place: null));

    public override void Write(Utf8JsonWriter writer, Personal<T> value, JsonSerializerOptions options) =>
        SealedJson.Write(
            writer,
            value.Sealed ?? throw new JsonException("A view never holds a personal value in clear."),
            place: null);
}
