using System.Text.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Json;

/// <summary>Events to and from the canonical JSON that the journal keeps. Reading never opens what is sealed.</summary>
public sealed class EventSerializer(EventCatalogue catalogue)
{
    private const string ReasonField = "reason";

    public EventCatalogue Catalogue => catalogue;

    public Recorded Read(StoredEvent stored) => Read(stored.Fact);

    public Recorded Read(StoredFact stored) => new(
        ReadEvent(stored.Type, stored.Data, new EventPlace(stored.Tenant, stored.Stream, stored.Version)),
        stored.Tenant,
        stored.Stream,
        stored.Version,
        stored.Position,
        stored.RecordedAt,
        stored.Actor);

    /// <summary>Why it was done, still sealed; null when no reason was given.</summary>
    public static Personal<string>? ReadReason(StoredEvent stored)
    {
        if (stored.Reason is not { } json)
            return null;
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        return Personal.FromSealed<string>(SealedJson.Read(ref reader, PlaceOf(stored).Of(ReasonField)));
    }

    public IEvent ReadEvent(StoredEvent stored) => ReadEvent(stored.Type, stored.Data, PlaceOf(stored));

    /// <summary>As it will be read back from the journal.</summary>
    public IEvent ReadEvent(string tenant, PreparedEvent prepared) => ReadEvent(
        prepared.Type, prepared.Data, new EventPlace(tenant, prepared.Stream, prepared.Version));

    /// <summary>Today's stored name of a fact, whatever it was recorded as.</summary>
    public string NameOf(IEvent happened) => catalogue[happened.GetType()].Name;

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

    private IEvent ReadEvent(string name, ReadOnlyMemory<byte> data, EventPlace place)
    {
        var type = catalogue[name].Type;
        return EventScope.Within(
            new EventScope(place, sealer: null),
            () => JsonSerializer.Deserialize(data.Span, type, WijkboekJson.Events) switch
            {
                IEvent happened => happened,
                RetiredEvent then => then.Today(),
                _ => throw new JsonException($"Version {place.Version} of {place.Stream} holds no event."),
            });
    }

    private static EventPlace PlaceOf(StoredEvent stored) => new(stored.Tenant, stored.Stream, stored.Version);
}
