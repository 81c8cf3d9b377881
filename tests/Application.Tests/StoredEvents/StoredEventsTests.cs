using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.StoredEvents;

/// <summary>
/// What the journal keeps is kept for ever: the stored shape of each event stands beside this file. A difference is a
/// change of the format, and needs a meaning for what is already stored (ADR 0004).
/// </summary>
public sealed class StoredEventsTests
{
    private const string Folder = "tests/Application.Tests/StoredEvents";
    private const string Project = "Application.Tests";

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly EventSerializer Serializer = new(EventCatalogue.Domain);

    public static TheoryData<string> StoredNames => [.. EventCatalogue.Domain.Entries.Select(entry => entry.Name)];

    public static TheoryData<string> RetiredNames => [.. EventCatalogue.Domain.Retired.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(StoredNames))]
    public void Have_the_shape_that_was_approved(string name)
    {
        var stored = JsonNode.Parse(Store(Sample(name)).Span)!;
        HideCiphers(stored);
        $"{stored.ToJsonString(Readable)}\n".ShouldBeApprovedIn($"{Folder}/{name}.json", Project);
    }

    [Theory]
    [MemberData(nameof(StoredNames))]
    public void Are_read_and_written_again_as_the_same_bytes(string name)
    {
        var stored = Store(Sample(name));
        Store(Read(name, stored)).ToArray().ShouldBe(stored.ToArray());
    }

    [Theory]
    [MemberData(nameof(RetiredNames))]
    public void Are_still_read_in_the_shape_of_then(string name)
    {
        var then = File.ReadAllBytes(Repository.PathOf($"{Folder}/{name}.json"));

        EventCatalogue.Domain[Read(name, then).GetType()].Name.ShouldNotBe(name);
    }

    [Fact]
    public void Never_disappear() =>
        Directory.EnumerateFiles(Repository.PathOf(Folder), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Except(EventCatalogue.Domain.Entries.Concat(EventCatalogue.Domain.Retired).Select(entry => entry.Name))
            .ShouldBeEmpty("A journal may hold these: keep the record with its stored name, whatever else changes.");

    private static IEvent Sample(string name) => (IEvent)Samples.Of(EventCatalogue.Domain[name].Type);

    private static ReadOnlyMemory<byte> Store(IEvent happened)
    {
        var stream = new StreamId("example/1", Retention.Contact);
        var recording = new Recording(
            "voorbeeld",
            [stream.Record(happened)],
            new Dictionary<string, long> { [stream.Id] = 0 },
            new ActMetadata(Guid.Empty, "somebody", "treasurer"));
        var preparation = new EventPreparation(Serializer);
        var keys = preparation.KeysNeeded(recording)
            .ToDictionary(owner => owner, _ => new PersonalKey(Guid.Empty, new byte[32]));
        return preparation.Prepare(recording, new KeyRing(keys)).Single().Data;
    }

    private static IEvent Read(string name, ReadOnlyMemory<byte> data) => Serializer.ReadEvent(new StoredEvent(
        1, "voorbeeld", 1, Instant.MinValue, "", Guid.Empty, "example/1", 1, name, data, null,
        new ActMetadata(Guid.Empty, "somebody", "treasurer")));

    // Each sealing draws a new nonce, so the cipher text differs every time.
    private static void HideCiphers(JsonNode? node)
    {
        if (node is JsonObject members && members.ContainsKey("sealed"))
            members["sealed"] = "…";
        foreach (var (_, member) in node as JsonObject ?? [])
            HideCiphers(member);
        foreach (var element in node as JsonArray ?? [])
            HideCiphers(element);
    }
}
