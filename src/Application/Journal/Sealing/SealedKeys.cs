using System.Text.Json;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>Under which keys an event holds something, read from what is stored.</summary>
internal static class SealedKeys
{
    public static IReadOnlySet<Guid> In(StoredEvent stored)
    {
        var found = new HashSet<Guid>();
        Collect(stored.Data, found);
        if (stored.Reason is { } reason)
            Collect(reason, found);
        return found;
    }

    private static void Collect(ReadOnlyMemory<byte> json, HashSet<Guid> found)
    {
        using var document = JsonDocument.Parse(json);
        Collect(document.RootElement, found);
    }

    private static void Collect(JsonElement value, HashSet<Guid> found)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.TryGetProperty("sealed", out _):
                if (value.TryGetProperty("key", out var key) && key.TryGetGuid(out var id))
                    found.Add(id);
                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Collect(member.Value, found);
                break;
            case JsonValueKind.Array:
                foreach (var element in value.EnumerateArray())
                    Collect(element, found);
                break;
        }
    }
}
