using System.Collections.Concurrent;
using System.Security.Cryptography;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal;

/// <summary>What an act wants recorded, before it is sealed.</summary>
/// <param name="Expected">Every stream that was read or is written, with the version it was seen at; 0 is new.</param>
/// <param name="Concerns">Whom the act is about, when it says so: free text is then forgotten with that person.</param>
/// <param name="Reason">Why, in free text; sealed with every event.</param>
public sealed record Recording(
    string Tenant,
    IReadOnlyList<NewEvent> Events,
    IReadOnlyDictionary<string, long> Expected,
    ActMetadata Metadata,
    string? Concerns = null,
    Personal<string>? Reason = null);

/// <summary>Makes events ready for the journal: numbered, sealed, canonical, salted and hashed.</summary>
public sealed class EventPreparation(EventSerializer serializer)
{
    private readonly ConcurrentDictionary<Type, IReadOnlySet<Retention?>> personalFields = new();

    /// <summary>Whose keys <see cref="Prepare"/> will need.</summary>
    public IReadOnlyCollection<KeyOwner> KeysNeeded(Recording recording) =>
        [.. recording.Events.SelectMany(happened => Owners(happened, recording)).Distinct()];

    public IReadOnlyList<PreparedEvent> Prepare(Recording recording, KeyRing keys)
    {
        var versions = new Dictionary<string, long>(recording.Expected);
        return [.. recording.Events.Select(happened =>
        {
            var version = versions[happened.Stream.Id] = versions[happened.Stream.Id] + 1;
            return Prepare(happened, version, recording, keys);
        })];
    }

    private PreparedEvent Prepare(NewEvent happened, long version, Recording recording, KeyRing keys)
    {
        var entry = serializer.Catalogue[happened.Event.GetType()];
        var place = new EventPlace(recording.Tenant, happened.Stream.Id, version);
        var sealer = new ValueSealer(happened.Stream, recording.Concerns, recording.Metadata.Actor, keys);
        var data = EventSerializer.Write(happened.Event, place, sealer);
        var reason = recording.Reason is { } given ? EventSerializer.WriteReason(given, place, sealer) : null;
        var id = Guid.CreateVersion7();
        var salt = RandomNumberGenerator.GetBytes(16);
        // An array that is null would convert to memory that is empty.
        ReadOnlyMemory<byte>? kept = reason is null ? (ReadOnlyMemory<byte>?)null : reason;
        var body = EventBody.Of(id, place.Stream, version, entry.Name, data, kept, recording.Metadata);
        return new PreparedEvent(
            id, place.Stream, version, entry.Name, entry.Module, data, kept, salt, HashChain.BodyHash(salt, body));
    }

    private IEnumerable<KeyOwner> Owners(NewEvent happened, Recording recording)
    {
        var actor = recording.Metadata.Actor;
        foreach (var kept in personalFields.GetOrAdd(happened.Event.GetType(), RecordedPersonal.FieldsOf))
            yield return ValueSealer.OwnerOfField(happened.Stream, recording.Concerns, actor, kept);
        if (recording.Reason is not null)
            yield return ValueSealer.OwnerOfReason(happened.Stream, recording.Concerns, actor);
    }
}
