using System.Text.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>Events to and from the canonical JSON that the journal keeps. Reading never opens what is sealed.</summary>
public sealed class EventSerializer(EventCatalogue catalogue)
{
    private const string ReasonField = "reason";

    public EventCatalogue Catalogue => catalogue;

    public Recorded Read(StoredEvent stored) => new(
        ReadEvent(stored),
        stored.Tenant,
        stored.Stream,
        stored.Version,
        stored.Position,
        stored.RecordedAt,
        stored.Metadata.Actor,
        stored.Metadata.Role,
        stored.Metadata.Mandate,
        ReadReason(stored),
        stored.Id,
        stored.Metadata.CommandId);

    public IEvent ReadEvent(StoredEvent stored)
    {
        var type = catalogue[stored.Type].Type;
        return EventScope.Within(
            new EventScope(PlaceOf(stored), sealer: null),
            () => (IEvent?)JsonSerializer.Deserialize(stored.Data.Span, type, WijkboekJson.Events)
                ?? throw new JsonException($"Position {stored.Position} of {stored.Tenant} holds no event."));
    }

    internal static byte[] Write(IEvent happened, EventPlace place, ValueSealer sealer) =>
        CanonicalJson.Of(EventScope.Within(
            new EventScope(place, sealer),
            () => JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), WijkboekJson.Events)));

    internal static byte[] WriteReason(Personal<string> reason, EventPlace place, ValueSealer sealer)
    {
        var owner = ValueSealer.OwnerOfReason(sealer.Stream, sealer.Concerns, sealer.Actor);
        var token = sealer.Keys.Seal(
            owner, place.Of(ReasonField), JsonSerializer.SerializeToUtf8Bytes(reason.Plain, WijkboekJson.Commands));
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            SealedJson.Write(writer, token, token.Place);
        return CanonicalJson.Of(buffer.ToArray());
    }

    private static Personal<string>? ReadReason(StoredEvent stored)
    {
        if (stored.Reason is not { } json)
            return null;
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        return Personal.FromSealed<string>(SealedJson.Read(ref reader, PlaceOf(stored).Of(ReasonField)));
    }

    private static EventPlace PlaceOf(StoredEvent stored) => new(stored.Tenant, stored.Stream, stored.Version);
}
