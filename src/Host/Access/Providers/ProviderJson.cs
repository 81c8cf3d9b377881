using System.Text.Json;

namespace Wijkboek.Host.Access.Providers;

/// <summary>What strangers send as JSON, read strictly: a name that stands there twice has no meaning.</summary>
internal static class ProviderJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <exception cref="JsonException">It is not one object.</exception>
    public static JsonElement Object(ReadOnlyMemory<byte> text)
    {
        using var document = JsonDocument.Parse(text, Strict);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.Clone()
            : throw new JsonException("Not an object.");
    }

    public static string? Text(this JsonElement whole, string name) =>
        whole.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public static bool IsTrue(this JsonElement whole, string name) =>
        whole.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>Null when it is not there, or no list of texts; a single text is a list of one.</summary>
    public static IReadOnlyList<string>? Texts(this JsonElement whole, string name)
    {
        if (!whole.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return [value.GetString()!];
        return value.ValueKind == JsonValueKind.Array
            && value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String)
                ? [.. value.EnumerateArray().Select(each => each.GetString()!)]
                : null;
    }

    /// <summary>Seconds since 1970; a part of one may follow.</summary>
    public static Instant? Moment(this JsonElement whole, string name) =>
        whole.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var seconds) && seconds is >= 0 and < 100_000_000_000
            ? Instant.FromUnixTimeSeconds((long)seconds)
            : null;
}
