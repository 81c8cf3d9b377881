using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>What the body hash covers, in canonical JSON: the members stand in alphabetical order.</summary>
public static class EventBody
{
    public static byte[] Of(StoredEvent stored) =>
        Of(stored.Id, stored.Stream, stored.Version, stored.Type, stored.Data, stored.Reason, stored.Metadata);

    public static byte[] Of(
        Guid id,
        string stream,
        long version,
        string type,
        ReadOnlyMemory<byte> data,
        ReadOnlyMemory<byte>? reason,
        ActMetadata metadata)
    {
        var writer = new CanonicalWriter(512 + data.Length);
        Write(writer, id, stream, version, type, data, reason, metadata);
        return writer.ToArray();
    }

    internal static void Write(CanonicalWriter writer, StoredEvent stored) => Write(
        writer, stored.Id, stored.Stream, stored.Version, stored.Type, stored.Data, stored.Reason, stored.Metadata);

    private static void Write(
        CanonicalWriter writer,
        Guid id,
        string stream,
        long version,
        string type,
        ReadOnlyMemory<byte> data,
        ReadOnlyMemory<byte>? reason,
        ActMetadata metadata)
    {
        writer.Raw("{\"actor\":"u8).Text(metadata.Actor);
        writer.Raw(",\"causation\":"u8).TextOrNull(metadata.Causation);
        writer.Raw(",\"commandId\":"u8).Id(metadata.CommandId);
        writer.Raw(",\"correlation\":"u8).TextOrNull(metadata.Correlation);
        writer.Raw(",\"data\":"u8).Document(data.Span);
        writer.Raw(",\"eventId\":"u8).Id(id);
        writer.Raw(",\"mandate\":"u8).TextOrNull(metadata.Mandate);
        writer.Raw(",\"reason\":"u8).Document(reason is { } given ? given.Span : "null"u8);
        writer.Raw(",\"role\":"u8).Text(metadata.Role);
        writer.Raw(",\"stream\":"u8).Text(stream);
        writer.Raw(",\"type\":"u8).Text(type);
        writer.Raw(",\"version\":"u8).Integer(version);
        writer.Raw("}"u8);
    }
}
