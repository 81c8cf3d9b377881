using System.Text.Json;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Membership.AccessRequests;

/// <summary>A sealed value as it stands in a stored event, of whatever type it is once opened.</summary>
internal sealed record SealedText(string Field, SealedValue Value)
{
    private const string Reason = "reason";

    public static IReadOnlyList<SealedText> In(StoredEvent stored)
    {
        var place = new EventPlace(stored.Tenant, stored.Stream, stored.Version);
        var found = new List<SealedText>();
        using (var data = JsonDocument.Parse(stored.Data))
            Collect(data.RootElement, field: "", place, found);
        if (stored.Reason is { } reason)
        {
            using var sealedReason = JsonDocument.Parse(reason);
            found.Add(new SealedText(Reason, Read(sealedReason.RootElement, place.Of(Reason))));
        }

        return found;
    }

    /// <summary>Null when it was forgotten.</summary>
    public string? Open(PersonalReader reader) =>
        reader.TryOpen(Personal.FromSealed<JsonElement>(Value), out var opened) ? opened.ToString() : null;

    private static void Collect(JsonElement value, string field, EventPlace place, List<SealedText> found)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when value.TryGetProperty("sealed", out _):
                found.Add(new SealedText(field, Read(value, place.Of($"data.{field}"))));
                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Collect(member.Value, member.Name, place, found);
                break;
            case JsonValueKind.Array:
                foreach (var element in value.EnumerateArray())
                    Collect(element, field, place, found);
                break;
        }
    }

    private static SealedValue Read(JsonElement value, string place)
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(value));
        reader.Read();
        return SealedJson.Read(ref reader, place);
    }
}
