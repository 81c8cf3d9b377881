using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Xunit;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Testing.Journal;

public abstract class SealingContract : JournalContract
{
    private const string Name = "Fatima Özdemir";

    [Fact]
    public async Task A_name_is_unreadable_in_storage_and_readable_through_the_reader()
    {
        await Journal.Record(Gardener("m-1").Record(Registered(Name)));

        var stored = (await Journal.Journal()).ShouldHaveSingleItem();
        Encoding.UTF8.GetString(stored.Data.Span).ShouldNotContain("Fatima");
        var registered = (GardenerRegistered)Serializer.ReadEvent(stored);
        registered.Name.Plain.ShouldBeNull();
        var reader = await Journal.Keys.Reader(Tenant, default);
        reader.Text(registered.Name).ShouldBe(Name);
        reader.TryOpen(registered.BornOn, out var bornOn).ShouldBeTrue();
        bornOn.ShouldBe(new LocalDate(1974, 5, 9));
    }

    [Fact]
    public async Task Free_text_is_sealed_wherever_it_stands()
    {
        var tended = Tended(note: "Voor Anna") with { Harvest = [new HarvestLine("Munt", 1, "Buurvrouw Bep")] };
        await Journal.Append(new Recording(
            Tenant, [Stream("a").Record(tended)], At(("garden/a", 0)), Metadata(), Reason: "Omdat Karel ziek was"));

        var stored = (await Journal.Journal()).ShouldHaveSingleItem();
        var everything = Encoding.UTF8.GetString(stored.Data.Span) + Encoding.UTF8.GetString(stored.Reason!.Value.Span);
        // With their spaces: three letters of a name may stand in ciphertext by chance, a space never.
        foreach (var words in (string[])["Voor Anna", "Buurvrouw Bep", "Omdat Karel"])
            everything.ShouldNotContain(words);
        var reader = await Journal.Keys.Reader(Tenant, default);
        var kept = (GardenTended)Serializer.ReadEvent(stored);
        reader.Text(kept.Note).ShouldBe("Voor Anna");
        reader.Text(kept.Harvest[0].For).ShouldBe("Buurvrouw Bep");
        reader.Text(EventSerializer.ReadReason(stored)).ShouldBe("Omdat Karel ziek was");
    }

    [Fact]
    public async Task What_a_destroyed_key_sealed_is_forgotten_and_nothing_else()
    {
        await Journal.Record(Gardener("m-1").Record(Registered()), Gardener("m-2").Record(Registered("Gerrit")));

        await Journal.Keys.Destroy(Tenant, new KeyOwner("m-1", Retention.Contact), default);

        var reader = await Journal.Keys.Reader(Tenant, default);
        var all = (await Journal.Journal()).Select(Serializer.ReadEvent).Cast<GardenerRegistered>().ToList();
        reader.Text(all[0].Name).ShouldBeNull();
        reader.TryOpen(all[0].BornOn, out _).ShouldBeTrue("consent is another class, with a key of its own");
        reader.Text(all[1].Name).ShouldBe("Gerrit");
    }

    [Fact]
    public async Task Whoever_comes_back_gets_a_new_key()
    {
        await Journal.Record(Gardener("m-1").Record(Registered()));
        await Journal.Keys.Destroy(Tenant, new KeyOwner("m-1", Retention.Contact), default);
        await Journal.Record(Gardener("m-1").Record(Registered("Fatima opnieuw")));

        var reader = await Journal.Keys.Reader(Tenant, default);
        (await Journal.Journal()).Select(stored => reader.Text(((GardenerRegistered)Serializer.ReadEvent(stored)).Name))
            .ShouldBe([null, "Fatima opnieuw"]);
    }

    [Fact]
    public async Task A_key_is_made_once_however_many_ask_for_it()
    {
        var owner = new KeyOwner("m-1", Retention.Contact);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Journal.Keys.Obtain(Tenant, [owner], default)));
        await Journal.Record(Gardener("m-1").Record(Registered()), Gardener("m-1").Record(Registered()));

        (await Journal.Journal()).Select(stored => ((GardenerRegistered)Serializer.ReadEvent(stored)).Name.Sealed!.Key)
            .Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_sealed_value_cannot_be_opened_in_another_place_or_cooperative()
    {
        await Journal.Record(Gardener("m-1").Record(Registered()));
        var token = ((GardenerRegistered)(await Journal.Newest()).Event).Name.Sealed!;

        var elsewhere = Personal.FromSealed<string>(token with { Place = token.Place.Replace("m-1", "m-2") });
        var reader = await Journal.Keys.Reader(Tenant, default);
        Should.Throw<CryptographicException>(() => reader.Text(elsewhere));
        (await Journal.Keys.Reader("wijk-west", default)).Text(Personal.FromSealed<string>(token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_value_that_an_event_takes_over_keeps_its_seal()
    {
        await Journal.Record(Stream("a").Record(Tended(note: "Voor Anna")));
        var before = (GardenTended)(await Journal.Newest()).Event;

        await Journal.Record(Stream("b").Record(Tended() with { Note = before.Note }));

        var after = (GardenTended)(await Journal.Newest()).Event;
        after.Note.ShouldBe(before.Note);
        (await Journal.Keys.Reader(Tenant, default)).Text(after.Note).ShouldBe("Voor Anna");
    }
}
