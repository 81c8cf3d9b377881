using System.Text;
using System.Text.Json;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Application.Tests.Journal;

public sealed class EventPreparationTests
{
    private static readonly EventPreparation Preparation = new(Garden.Serializer);
    private static readonly Retention Tax = Retention.Tax(2026);

    [Fact]
    public void Free_text_belongs_to_its_author_unless_it_concerns_somebody()
    {
        var tended = Recording(Garden.Stream("a").Record(Garden.Tended()));

        Preparation.KeysNeeded(tended).ShouldBe([new KeyOwner("u-7", Tax)]);
        Preparation.KeysNeeded(tended with { Concerns = "m-5" }).ShouldBe([new KeyOwner("m-5", Tax)]);
    }

    [Fact]
    public void What_stands_in_a_persons_own_stream_is_that_persons()
    {
        var registered = Recording(Garden.Gardener("m-1").Record(Garden.Registered())) with { Concerns = "m-5" };

        Preparation.KeysNeeded(registered).ShouldBe(
            [new KeyOwner("m-1", Retention.Contact), new KeyOwner("m-1", Retention.Consent)], ignoreOrder: true);
    }

    [Fact]
    public void A_reason_belongs_to_whom_the_act_concerns()
    {
        var closed = Recording(Garden.Gardener("m-1").Record(new GardenClosed("a", JournalUnderTest.Start)));

        Preparation.KeysNeeded(closed).ShouldBeEmpty();
        Preparation.KeysNeeded(closed with { Reason = "Ruzie" }).ShouldBe([new KeyOwner("m-1", Retention.Contact)]);
        Preparation.KeysNeeded(closed with { Reason = "Ruzie", Concerns = "m-5" })
            .ShouldBe([new KeyOwner("m-5", Retention.Contact)]);
    }

    [Fact]
    public async Task Stored_data_is_canonical_and_names_every_field()
    {
        var recording = Recording(Garden.Stream("a").Record(Garden.Tended()));
        var keys = await new InMemoryPersonalKeys().Obtain("x", Preparation.KeysNeeded(recording), default);

        var prepared = Preparation.Prepare(recording, keys).ShouldHaveSingleItem();

        Encoding.UTF8.GetString(prepared.Data.Span).ShouldBe(
            """{"by":"m-1","costs":1200,"harvest":[{"crop":"Munt","for":null,"kilos":2}],"kind":"herbsAndFlowers","""
            + "\"month\":\"2026-03\",\"name\":\"De Driehoek\",\"note\":null,\"on\":\"2026-03-01\"}");
        prepared.Reason.ShouldBeNull();
        (prepared.Salt.Length, prepared.BodyHash.Length).ShouldBe((16, 32));
    }

    [Fact]
    public async Task The_same_text_is_never_sealed_or_hashed_alike()
    {
        var recording = Recording(
            Garden.Stream("a").Record(Garden.Tended(note: "Voor Anna")),
            Garden.Stream("a").Record(Garden.Tended(note: "Voor Anna")));
        var keys = await new InMemoryPersonalKeys().Obtain("x", Preparation.KeysNeeded(recording), default);

        var prepared = Preparation.Prepare(recording, keys);

        prepared.Select(one => Encoding.UTF8.GetString(one.Data.Span)).Distinct().Count().ShouldBe(2);
        prepared.Select(one => Convert.ToHexString(one.BodyHash)).Distinct().Count().ShouldBe(2);
        prepared.Select(one => one.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public void What_cannot_be_stored_is_refused_before_it_is_written() =>
        Should.Throw<JsonException>(() => Preparation.Prepare(
            Recording(Garden.Stream("a").Record(Garden.Tended("De\0Driehoek"))), KeyRing.Empty));

    [Fact]
    public void A_member_that_the_event_does_not_know_is_refused()
    {
        var recording = Recording(Garden.Stream("a").Record(new GardenClosed("a", JournalUnderTest.Start)));
        var prepared = Preparation.Prepare(recording, KeyRing.Empty)[0];
        var stored = new StoredEvent(
            1, "x", 1, JournalUnderTest.Start, prepared.Module, prepared.Id, prepared.Stream, 1, prepared.Type,
            """{"at":"2026-11-20T20:01:00Z","name":"a","why":null}"""u8.ToArray(), null, recording.Metadata);

        Should.Throw<JsonException>(() => Garden.Serializer.Read(stored)).Path.ShouldBe("$.why");
    }

    private static Recording Recording(params IReadOnlyList<NewEvent> events) => new(
        "x", events, events.Select(happened => happened.Stream.Id).Distinct().ToDictionary(stream => stream, _ => 0L),
        JournalUnderTest.Metadata());
}
